import type { Control } from '../core/chart';
import { focusOf } from './order';
import { MEASURES, type TrendsData, type TrendsView, type TrendsWords } from './types';

/** The reader picks the crime and the city. */
export function trendsControls(
	data: TrendsData,
	view: TrendsView,
	words: TrendsWords
): readonly Control[] {
	const byName = [...data.cities].sort((a, b) => a.name.localeCompare(b.name, 'en'));
	return [
		{
			kind: 'choice',
			name: 'measure',
			label: words.measure,
			value: view.measure,
			options: MEASURES.map((value) => ({ value, label: words[value] }))
		},
		{
			kind: 'choice',
			name: 'city',
			label: words.city,
			value: focusOf(data, view)?.key ?? '',
			options: byName.map(({ key, name }) => ({ value: key, label: name }))
		}
	];
}

/** The view after a control was set; an unknown name or value leaves it as it is. */
export function exploreTrends(
	data: TrendsData,
	view: TrendsView,
	name: string,
	value: string
): TrendsView {
	const measure = MEASURES.find((one) => one === value);
	if (name === 'measure' && measure) return { ...view, measure };
	const known = data.cities.some(({ key }) => key === value);
	return name === 'city' && known ? { ...view, focus: value } : view;
}
