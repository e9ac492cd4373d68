import type { Format } from '$lib/i18n/format';
import { changeBetween, leads } from './ahead';
import { baseYear, lastYear, modeOf } from './shown';
import { SIDES, type DeciderData, type DeciderView, type DeciderWords, type Side } from './types';

/** A change in percent with its sign: “+26%”, “-17%”; “0%” where nothing is left of it when rounded. */
export function signed(change: number, format: Format): string {
	const rounded = Math.round(change);
	return `${rounded > 0 ? '+' : ''}${format.number(rounded === 0 ? 0 : rounded, 'percent')}`;
}

/** The plain statement of a view, and the group whose colour it has; null without a year. */
export function statement(
	data: DeciderData,
	view: DeciderView,
	words: DeciderWords,
	format: Format
): { readonly text: string; readonly side: Side | null } | null {
	if (!view.show.includes('medians')) return null;
	if (modeOf(view) === 'change') {
		const year = baseYear(data, view);
		const of = (side: Side) => {
			const change = changeBetween(data, side, year);
			return change === null ? words.missing : signed(change, format);
		};
		const text = format.fill(words.change_line, {
			year: format.number(year, 'year'),
			last: format.number(lastYear(data), 'year'),
			limits: of('limits'),
			requires: of('requires')
		});
		return { text, side: null };
	}
	const lead = leads(data, view).find(({ year }) => year === view.year);
	if (!lead || lead.limits === null || lead.requires === null) return null;
	const year = format.number(lead.year, 'year');
	const message = lead.side ? words[`higher_${lead.side}`] : words.higher_same;
	return { text: format.fill(message, { year }), side: lead.side };
}

/** The longest statements of the view's mode: room is kept for them, so that the plot never moves. */
export function statements(
	data: DeciderData,
	view: DeciderView,
	words: DeciderWords,
	format: Format
): readonly string[] {
	const year = format.number(lastYear(data), 'year');
	if (modeOf(view) === 'level') {
		return [
			...SIDES.map((side) => format.fill(words[`higher_${side}`], { year })),
			format.fill(words.higher_same, { year })
		];
	}
	const change = signed(188, format);
	return [format.fill(words.change_line, { year, last: year, limits: change, requires: change })];
}
