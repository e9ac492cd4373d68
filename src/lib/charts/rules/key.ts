import { LEADING } from '../core/drawing';
import { flow, note, stack, type Legend, type LegendItem } from '../core/legend';
import type { RulesWords } from './types';

/**
 * What the signs mean; the note on the groups only where there is room.
 * @param short undated rules stand under the short heading, which needs a word
 */
export function rulesKey(
	words: RulesWords,
	width: number,
	size: number,
	notes: boolean,
	short: boolean
): Legend {
	const sign = (
		id: string,
		look: string,
		shape: 'circle' | 'square',
		text: string
	): LegendItem => ({
		id,
		text,
		sign: (x, y) => [{ kind: 'dot', key: `sign-${id}`, look, shape, at: [x, y], radius: 4.5 }]
	});
	const state: LegendItem = {
		id: 'state',
		text: words.key_state,
		sign: (x, y) => [
			{
				kind: 'rect',
				key: 'sign-state-band',
				look: 'ink-soft tint',
				x: x - 5,
				y: y - 6,
				width: 12,
				height: 12
			},
			{
				kind: 'rule',
				key: 'sign-state-edge',
				look: 'ink-soft thin',
				from: [x - 5, y - 6],
				to: [x - 5, y + 6]
			}
		]
	};
	const undated: LegendItem = {
		id: 'undated',
		text: words.no_date,
		sign: (x, y) => [
			{
				kind: 'text',
				key: 'sign-undated',
				look: 'ink-soft strong',
				at: [x, y - (size * LEADING) / 2],
				lines: [words.no_date_short],
				size,
				align: 'middle'
			}
		]
	};
	const signs = flow(
		[
			sign('limits', 'limits edged', 'circle', words.key_city_limits),
			sign('requires', 'requires edged', 'square', words.key_city_requires),
			state,
			sign('open', 'ink-soft open', 'circle', words.key_open),
			...(short ? [undated] : [])
		],
		width,
		size
	);
	return notes ? stack([signs, note('labels-today', words.labels_today, width, size)], 0) : signs;
}
