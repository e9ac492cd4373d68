import type { Chart } from '../core/chart';
import { drawMap } from './draw';
import { mapTable } from './table';
import type { MapData, MapView, MapWords } from './types';

/** The map of the cities compared and of state law. */
export const mapChart: Chart<MapView, MapData, MapWords> = {
	id: 'map',
	draw: drawMap,
	table: mapTable,
	controls: (data, view, words) => [
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
		if (name !== 'focus') return view;
		const { show, group } = view;
		const rest: MapView = { show, ...(group === undefined ? {} : { group }) };
		if (value === '') return rest;
		return data.cities.some(({ key }) => key === value) ? { ...rest, focus: value } : view;
	}
};
