import type { Format } from '$lib/i18n/format';
import type { TableTwin } from '../core/contract';
import type { DeciderData, DeciderWords } from './types';

/** One row per year: the two medians, then every city. */
export function deciderTable(data: DeciderData, words: DeciderWords, format: Format): TableTwin {
	const series = [
		{ label: words.median_limits, values: data.medians.limits },
		{ label: words.median_requires, values: data.medians.requires },
		...data.cities.map((city) => ({
			label: `${city.name} (${words[city.group]})`,
			values: city.rates
		}))
	];
	return {
		caption: words.rate,
		columns: [{ label: words.year }, ...series.map(({ label }) => ({ label, numeric: true }))],
		rows: data.years.map((year, index) => ({
			key: '',
			cells: [
				format.number(year, 'year'),
				...series.map(({ values }) => {
					const value = values[index] ?? null;
					return value === null ? words.missing : format.number(value, 'per_100k');
				})
			]
		}))
	};
}
