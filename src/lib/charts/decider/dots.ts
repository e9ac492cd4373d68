import type { Format } from '$lib/i18n/format';
import type { DotMark } from '../core/drawing';
import { changeBetween } from './ahead';
import type { Frame } from './frame';
import { baseYear, drawnValues, lastYear, modeOf, valueIn, type Values } from './shown';
import { signed } from './statement';
import { SIDES, type DeciderData, type DeciderView, type DeciderWords } from './types';

/** A value read off a line, with the words that stand beside it. */
export interface Reading {
	readonly id: string;
	readonly tone: 'limits' | 'requires' | 'city';
	readonly year: number;
	/** Where it lies on the axis: a rate, or percent of the base year. */
	readonly value: number;
	readonly text: string;
	readonly mark: DotMark;
}

/**
 * Values where the year line cuts the lines of the view; in `change`, where they have got to in the last
 * year. Lines that are not in the view keep a hidden mark.
 */
export function readings(
	data: DeciderData,
	view: DeciderView,
	words: DeciderWords,
	at: Frame,
	format: Format
): readonly Reading[] {
	const change = modeOf(view) === 'change';
	const year = change ? lastYear(data) : (view.year ?? lastYear(data));
	const one = (
		id: string,
		tone: Reading['tone'],
		look: Pick<DotMark, 'look' | 'shape'>,
		row: string,
		name: string,
		values: Values,
		inView: boolean
	): Reading => {
		const rate = valueIn(data, values, year);
		const value = valueIn(data, drawnValues(data, view, values), year);
		const shown = inView && value !== null && rate !== null && (change || view.year !== undefined);
		const told = rate === null ? words.missing : format.number(rate, 'per_100k');
		const say = format.fill(tone === 'city' ? words.say_rate : words.say_median, {
			name,
			rate: told,
			year: format.number(year, 'year')
		});
		const moved =
			tone === 'city' || !change ? null : changeBetween(data, tone, baseYear(data, view));
		return {
			...{ id, tone, year, value: value ?? 0 },
			text: moved === null ? told : signed(moved, format),
			mark: {
				...{ kind: 'dot', key: `dot-${id}`, radius: tone === 'city' ? 5 : 6, ...look },
				at: [at.px(year), at.py(value ?? at.domain[0])],
				hidden: !shown,
				...(shown ? { row, say } : {})
			}
		};
	};
	return [
		...SIDES.map((side) =>
			one(
				side,
				side,
				{ look: `${side} edged`, shape: side === 'limits' ? 'circle' : 'square' },
				`${side}-${year}`,
				words[`median_${side}`],
				data.medians[side],
				view.show.includes('medians')
			)
		),
		...data.cities.map((city) => {
			const { lead } = city;
			const focus = city.key === view.focus;
			return one(
				city.key,
				'city',
				{ look: lead === 'twin' ? 'ink open' : lead ? 'ink edged' : `${city.group} edged` },
				`${city.key}-murder-${year}`,
				city.name,
				city.rates,
				!change && (focus || (lead !== undefined && view.show.includes('twins')))
			);
		})
	];
}
