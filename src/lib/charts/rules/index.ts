import type { Chart } from '../core/chart';
import { drawRules, readout } from './draw';
import { rulesTable } from './table';
import { yearOf } from './time';
import type { RulesData, RulesView, RulesWords } from './types';

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
			min: data.years[0],
			max: data.years[1],
			value: yearOf(data, view),
			text: format.number(yearOf(data, view), 'year'),
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
			const [from, to] = data.years;
			const known = Number.isInteger(year) && year >= from && year <= to;
			return known ? { ...view, year } : view;
		}
		if (name !== 'focus') return view;
		const { focus: _, ...rest } = view;
		if (value === '') return rest;
		return data.cities.some(({ key }) => key === value) ? { ...rest, focus: value } : view;
	}
};
