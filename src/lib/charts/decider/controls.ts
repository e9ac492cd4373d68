import type { Format } from '$lib/i18n/format';
import type { Control } from '../core/chart';
import { baseYear, lastYear, modeOf } from './shown';
import { MODES, type DeciderData, type DeciderView, type DeciderWords } from './types';

/** The year is the reader's to move; with medians in the view, so is what they tell. */
export function deciderControls(
	data: DeciderData,
	view: DeciderView,
	words: DeciderWords,
	format: Format
): readonly Control[] {
	const year = baseYear(data, view);
	const range: Control = {
		kind: 'range',
		name: 'year',
		label: words.year,
		min: data.years[0] ?? year,
		max: lastYear(data),
		value: year,
		text: format.number(year, 'year')
	};
	if (!view.show.includes('medians')) return [range];
	const mode: Control = {
		kind: 'choice',
		name: 'mode',
		label: words.mode,
		value: modeOf(view),
		options: MODES.map((value) => ({ value, label: words[`mode_${value}`] }))
	};
	return [range, mode];
}

/** The view after a control was set; an unknown name or value leaves it as it is. */
export function exploreDecider(
	data: DeciderData,
	view: DeciderView,
	name: string,
	value: string
): DeciderView {
	if (name === 'year') {
		const year = Number(value);
		return data.years.includes(year) ? { ...view, year } : view;
	}
	const mode = MODES.find((one) => one === value);
	// The line needs a year to stand at, from which change is counted.
	return name === 'mode' && mode && view.show.includes('medians')
		? { ...view, mode, year: baseYear(data, view) }
		: view;
}
