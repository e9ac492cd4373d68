import type { Format } from '$lib/i18n/format';
import { SIDES, type LineData, type LineView, type LineWords } from './types';

/** Situations that a view shows, in table order. */
export function shown(data: LineData, view: LineView): LineData {
	if (view.show === 'all') return data;
	if (!Array.isArray(view.show)) return [];
	return data.filter((situation) => view.show.includes(situation.key));
}

/** The text alternative: what stands on which side, from the same rows as the marks. */
export function describeLine(
	data: LineData,
	view: LineView,
	words: LineWords,
	format: Format
): string {
	if (view.show === 'none') return words.alt_none;
	if (view.show === 'sides') return words.alt_sides;
	const situations = shown(data, view);
	const sentences = SIDES.flatMap((side) => {
		const labels = situations.filter((item) => item.side === side).map((item) => item.label);
		if (labels.length === 0) return [];
		return [format.fill(words.alt_situations, { side: words[side], items: format.list(labels) })];
	});
	if (view.marks) sentences.push(format.fill(words.alt_marks, { side: words[view.marks] }));
	const focus = data.find((situation) => situation.key === view.focus);
	if (focus) {
		sentences.push(format.fill(words.alt_focus, { label: focus.label, says: focus.says }));
	}
	return sentences.join(' ');
}
