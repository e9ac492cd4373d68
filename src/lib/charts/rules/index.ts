import type { Chart } from '../core/chart';
import { drawRules, readout } from './draw';
import { rulesTable } from './table';
import { YEARS, type RulesData, type RulesView, type RulesWords } from './types';

/** Rules by year, city by city. */
export const rulesChart: Chart<RulesView, RulesData, RulesWords> = {
	id: 'rules',
	draw: drawRules,
	table: rulesTable,
	controls: (data, view, words, format) => [
		{
			kind: 'range',
			name: 'year',
			label: words.choose_year,
			min: YEARS[0],
			max: YEARS[1],
			value: view.year ?? YEARS[1],
			text: format.number(view.year ?? YEARS[1], 'year'),
			say: readout(data, view, words, format)
		},
		{
			kind: 'choice',
			name: 'focus',
			label: words.choose_city,
			value: view.focus ?? '',
			options: [
				{ value: '', label: words.no_city },
				...data.cities.map(({ key, name }) => ({ value: key, label: name }))
			]
		}
	],
	explore(data, view, name, value) {
		if (name === 'year') {
			const year = Number(value);
			const known = Number.isInteger(year) && year >= YEARS[0] && year <= YEARS[1];
			return known ? { ...view, year } : view;
		}
		if (name !== 'focus') return view;
		const { focus: _, ...rest } = view;
		if (value === '') return rest;
		return data.cities.some(({ key }) => key === value) ? { ...rest, focus: value } : view;
	}
};
