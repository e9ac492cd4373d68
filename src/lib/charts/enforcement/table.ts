import type { Format } from '$lib/i18n/format';
import type { TableTwin } from '../core/contract';
import { monthOf, partialText } from './tell';
import type { EnforcementData, EnforcementView, EnforcementWords } from './types';

/** The rows of what is shown: states, months, or dates with both counts. */
export function enforcementTable(
	data: EnforcementData,
	words: EnforcementWords,
	format: Format,
	view: EnforcementView
): TableTwin {
	const caption = words[`show_${view.show}`];
	switch (view.show) {
		case 'states':
			return {
				caption,
				columns: [{ label: words.column_state }, { label: words.column_arrests, numeric: true }],
				rows: data.states.map(({ key, name, value }) => ({
					key,
					cells: [name, format.number(value)]
				}))
			};
		case 'months':
			return {
				caption,
				columns: [{ label: words.column_month }, { label: words.column_arrests, numeric: true }],
				rows: data.months.map((month) => {
					const name = monthOf(month.from, format);
					const part = partialText(month, words, format);
					return {
						key: month.key,
						cells: [part ? `${name} (${part})` : name, format.number(month.value)]
					};
				})
			};
		case 'agreements': {
			const home = new Map(data.home.map((snapshot) => [snapshot.date, snapshot]));
			return {
				caption,
				columns: [
					{ label: words.column_date },
					{ label: words.column_nation, numeric: true },
					{ label: words.column_home, numeric: true }
				],
				rows: data.national.map(({ key, date, value }) => {
					const own = home.get(date);
					return {
						key: '',
						keys: ['', key, own?.key ?? ''],
						cells: [format.date(date), format.number(value), own ? format.number(own.value) : '']
					};
				})
			};
		}
	}
}
