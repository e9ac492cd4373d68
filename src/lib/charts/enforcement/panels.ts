import { scaleLinear } from 'd3-scale';
import { LEADING } from '../core/drawing';
import type { Ask } from './frame';
import type { Snapshot } from './types';

/** Milliseconds of an ISO day. */
export const ms = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

/** One line with its own zero and scale. */
export interface Panel {
	readonly id: 'nation' | 'home';
	readonly look: string;
	readonly place: string;
	readonly snapshots: readonly Snapshot[];
	readonly top: number;
	readonly base: number;
	readonly titles: readonly { readonly look: string; readonly text: string }[];
	x(iso: string): number;
	y(value: number): number;
}

/** Both panels, the national one above: the years stand between them and belong to both. */
export function panelsOf(ask: Ask): readonly Panel[] {
	const { data, words, size, font, small } = ask;
	const all = [...data.national, ...data.home].map(({ date }) => ms(date));
	const time = scaleLinear([Math.min(...all), Math.max(...all)], [3, size.width - 8]);
	const x = (iso: string) => time(ms(iso));
	const years = small * LEADING + 10;
	const title = font * LEADING;
	const homeHeight = Math.max(34, (size.height - years) * 0.2);
	const homeBase = size.height - 2;
	const homeTop = homeBase - homeHeight;
	const base = homeTop - title - 10 - years;
	const panel = (
		id: Panel['id'],
		look: string,
		snapshots: readonly Snapshot[],
		[top, zero]: readonly [number, number],
		titles: Panel['titles']
	): Panel => {
		const most = Math.max(1, ...snapshots.map(({ value }) => value));
		const y = scaleLinear([0, most], [zero, top + 8]);
		return { id, look, place: words[id], snapshots, top, base: zero, titles, x, y };
	};
	return [
		panel(
			'nation',
			'federal',
			data.national,
			[title, base],
			[{ look: 'ink bold', text: words.nation }]
		),
		panel(
			'home',
			'ink',
			data.home,
			[homeTop, homeBase],
			[
				{ look: 'ink bold', text: words.home },
				{ look: 'ink-soft', text: words.home_scale }
			]
		)
	];
}
