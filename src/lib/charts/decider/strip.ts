import type { Format } from '$lib/i18n/format';
import type { Mark } from '../core/drawing';
import { LEADING } from '../core/drawing';
import { leads, yearsAhead, type Lead } from './ahead';
import type { Frame } from './frame';
import { SIGN, aheadText } from './strip-frame';
import { baseYear, modeOf } from './shown';
import { signed } from './statement';
import { SIDES, type DeciderData, type DeciderView, type DeciderWords, type Side } from './types';

const shapeOf = (side: Side) => (side === 'limits' ? 'circle' : 'square');

/** What a sign says: both medians of its year, or how far both have come since the base year. */
function told(
	{ year, limits, requires }: Lead,
	data: DeciderData,
	view: DeciderView,
	words: DeciderWords,
	format: Format
): string {
	const change = modeOf(view) === 'change';
	const value = (height: number | null) => {
		if (height === null) return words.missing;
		return change ? signed(height - 100, format) : format.number(height, 'per_100k');
	};
	return format.fill(change ? words.say_change : words.say_years, {
		year: format.number(year, 'year'),
		base: format.number(baseYear(data, view), 'year'),
		limits: value(limits),
		requires: value(requires)
	});
}

/** One small sign per year, in the row of the group that is ahead, and how often each one is. */
export function stripMarks(
	data: DeciderData,
	view: DeciderView,
	words: DeciderWords,
	at: Frame,
	format: Format
): readonly Mark[] {
	const { strip } = at;
	const pitch = at.px(1) - at.px(0);
	const radius = Math.min(at.wide ? 6 : 4.5, pitch * 0.36);
	const signs = leads(data, view).flatMap((lead) =>
		SIDES.map((side): Mark => {
			const hidden = !strip || lead.side !== side;
			return {
				kind: 'dot',
				key: `ahead-${side}-${lead.year}`,
				look: side,
				shape: shapeOf(side),
				radius,
				at: [at.px(lead.year), strip ? strip.rows[side] : at.bottom],
				hidden,
				...(hidden ? {} : { say: told(lead, data, view, words, format) })
			};
		})
	);
	const texts = SIDES.flatMap((side): Mark[] => {
		const { x, y } = strip?.words[side] ?? { x: 0, y: 0 };
		const sign: Mark = {
			kind: 'dot',
			key: `ahead-sign-${side}`,
			look: side,
			shape: shapeOf(side),
			radius: 4.5,
			at: [x + 5, y + (at.font * LEADING) / 2],
			hidden: !strip || strip.beside
		};
		if (!strip) return [sign];
		const text: Mark = {
			kind: 'text',
			key: `ahead-${side}`,
			look: `${side} strong`,
			at: [strip.beside ? x : x + SIGN, y],
			lines: [aheadText(side, yearsAhead(data, view, side), words, format)],
			size: at.font,
			align: 'start'
		};
		return [sign, text];
	});
	return [...signs, ...texts];
}
