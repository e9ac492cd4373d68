import type { Format } from '$lib/i18n/format';
import { overlaps } from '../core/boxes';
import type { Mark } from '../core/drawing';
import { textWidth } from '../core/text';
import { SIGN, type Frame } from './frame';
import { SIGNS, type PeopleData, type PeopleWords } from './types';

/** Levels of the share, ticks of the population, and what both mean. */
export function axisMarks(at: Frame, words: PeopleWords, format: Format): Mark[] {
	const levels = at.levels.flatMap((level): Mark[] => {
		const y = at.py(level);
		const last = level === at.levels.at(-1);
		return [
			{
				kind: 'rule',
				key: `level-${level}`,
				look: level === 0 ? 'base' : 'grid',
				from: [at.left, y],
				to: [at.right, y]
			},
			{
				kind: 'text',
				key: `level-name-${level}`,
				look: 'ink-soft num',
				at: [at.left - 6, y - at.line / 2],
				lines: [format.number(level, 'percent')],
				size: at.small,
				align: 'end'
			},
			...(last && textWidth(words.axis_share, at.small) < at.right - at.left
				? [
						{
							kind: 'text',
							key: 'axis-share',
							look: 'ink-soft',
							at: [at.right, y - at.line - 1],
							lines: [words.axis_share],
							size: at.small,
							align: 'end',
							halo: true
						} as const
					]
				: [])
		];
	});
	const y = at.bottom + 6;
	let free = { x: -1, y, width: 0, height: at.line };
	const ticks = at.ticks.flatMap((tick): Mark[] => {
		const text = format.number(tick);
		const width = textWidth(text, at.small);
		// The first one keeps off the name of the lowest level.
		const x = Math.max(at.left - 4, Math.min(at.px(tick) - width / 2, at.right + 8 - width));
		const box = { x, y, width, height: at.line };
		const line: Mark = {
			kind: 'rule',
			key: `tick-${tick}`,
			look: 'base',
			from: [at.px(tick), at.bottom],
			to: [at.px(tick), at.bottom + 5]
		};
		if (overlaps(free, box, 4)) return [line];
		free = box;
		return [
			line,
			{
				kind: 'text',
				key: `tick-name-${tick}`,
				look: 'ink-soft num',
				at: [x, y],
				lines: [text],
				size: at.small,
				align: 'start'
			}
		];
	});
	const name: Mark = {
		kind: 'text',
		key: 'axis-population',
		look: 'ink-soft',
		at: [0, at.axisTop],
		lines: at.axisLines,
		size: at.small,
		align: 'start'
	};
	return [...levels, ...ticks, name];
}

/** Notes under the picture: what a hollow sign means, and the cities without a figure. */
export function noteMarks(data: PeopleData, at: Frame, say: (key: string) => string): Mark[] {
	return at.notes.flatMap(({ id, lines, x, y }): Mark[] => {
		const middle = y + at.line / 2;
		const missing = data.cities.filter((city) => city.share === null);
		const signs: Mark[] =
			id === 'older'
				? [{ kind: 'dot', key: 'note-sign', look: 'ink-soft open', at: [x + 6, middle], radius: 5 }]
				: missing.map((city) => ({
						kind: 'dot',
						key: city.key,
						look: city.group,
						at: [x + 6, middle],
						radius: 5,
						shape: SIGNS[city.group],
						row: city.key,
						say: say(city.key)
					}));
		const text: Mark = {
			kind: 'text',
			key: `note-${id}`,
			look: 'ink-soft',
			at: [x + SIGN, y],
			lines,
			size: at.small,
			align: 'start'
		};
		return [...signs, text];
	});
}
