import * as v from 'valibot';
import type { Row } from '$lib/story/types';
import type { ChartContract } from '../core/contract';
import { numberCell, textCell } from '../core/cells';
import { describeBars } from './describe';
import {
	KINDS,
	LYING,
	SERIES,
	type Bar,
	type BarsData,
	type BarsView,
	type BarsWords
} from './types';

const barsView: v.GenericSchema<unknown, BarsView> = v.strictObject({
	series: v.picklist(SERIES),
	focus: v.exactOptional(v.array(v.string()))
});

const kindWords = Object.fromEntries(KINDS.map((kind) => [`kind_${kind}`, v.string()])) as Record<
	`kind_${(typeof KINDS)[number]}`,
	v.StringSchema<undefined>
>;

const barsWords: v.GenericSchema<unknown, BarsWords> = v.strictObject({
	...kindWords,
	mn_arrests: v.string(),
	agreements: v.string(),
	source_kinds: v.string(),
	studies_about: v.string(),
	partial: v.string(),
	alt: v.string(),
	alt_part: v.string(),
	alt_part_partial: v.string(),
	column_label: v.string(),
	column_value: v.string()
});

/** A row of `enforcement`: arrests are told by month, agreements by the day they were counted. */
function dated(row: Row): Bar {
	const arrests = textCell(row, 'measure') === 'ice_arrests';
	return {
		key: textCell(row, 'enforcement_id'),
		date: arrests ? textCell(row, 'period_start').slice(0, 7) : textCell(row, 'period_end'),
		value: numberCell(row, 'value'),
		partial: row['partial'] === true
	};
}

/** Labelled bars: counts that start at zero, standing on the line. */
export const barsContract: ChartContract<BarsView, BarsData, BarsWords> = {
	id: 'bars',
	view: barsView,
	words: barsWords,
	select(tables) {
		const rows = tables.get('enforcement')?.rows ?? [];
		const of = (geo: string, measure: string) =>
			rows
				.filter((row) => row['geo'] === geo && row['measure'] === measure)
				.map(dated)
				.sort((a, b) => a.date.localeCompare(b.date));
		const counted = (table: string, key: string, column: string): Bar[] =>
			(tables.get(table)?.rows ?? [])
				.map((row) => ({
					key: textCell(row, key),
					date: '',
					value: numberCell(row, column),
					partial: false
				}))
				.sort((a, b) => b.value - a.value);
		return {
			mn_arrests: of('Minnesota', 'ice_arrests'),
			agreements: of('United States', '287g_agreements'),
			source_kinds: counted('source_kinds', 'kind', 'sources'),
			studies_about: counted('studies_about', 'about', 'studies')
		};
	},
	refs(view) {
		const table = LYING.includes(view.series) ? view.series : 'enforcement';
		return (view.focus ?? []).map((key) => ({ table, key }));
	},
	describe: describeBars
};
