import * as v from 'valibot';
import type { Row, Table, Tables } from '$lib/story/types';
import { CellFault, listCell, numberCell, textCell } from '../core/cells';
import type { ChartContract } from '../core/contract';
import { homeState } from '$lib/story/lead';
import { describeEnforcement } from './describe';
import {
	SHOWS,
	WORD_KEYS,
	type EnforcementData,
	type EnforcementView,
	type EnforcementWords,
	type MonthCount,
	type Snapshot
} from './types';

const view: v.GenericSchema<unknown, EnforcementView> = v.strictObject({
	show: v.picklist(SHOWS),
	focus: v.exactOptional(v.array(v.string()))
});

const words = v.strictObject(v.entriesFromList(WORD_KEYS, v.string())) as v.GenericSchema<
	unknown,
	EnforcementWords
>;

/** Tags of the events of `timeline` that date the surge. */
const SURGE = ['surge-begins', 'surge-ends'] as const;

const days = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** A month's count lacks its start where it does not begin on the first, else its end. */
function monthOf(row: Row): MonthCount {
	const from = textCell(row, 'period_start');
	const start = !from.endsWith('-01');
	return {
		key: textCell(row, 'enforcement_id'),
		from,
		to: textCell(row, 'period_end'),
		value: numberCell(row, 'value'),
		partial: row['partial'] === true ? (start ? 'start' : 'end') : null
	};
}

function snapshots(rows: readonly Row[]): readonly Snapshot[] {
	return rows
		.filter((row) => row['measure'] === '287g_agreements' && row['period_type'] === 'snapshot')
		.map((row) => ({
			key: textCell(row, 'enforcement_id'),
			date: textCell(row, 'period_end'),
			value: numberCell(row, 'value')
		}))
		.sort((a, b) => days(a.date) - days(b.date));
}

/** The surge is dated by one event at its beginning and one at its end; a place may have had none. */
function surgeOf(timeline: Table | undefined): EnforcementData['surge'] {
	const rows = timeline?.rows ?? [];
	const found = SURGE.map((tag) => rows.filter((row) => listCell(row, 'tags').includes(tag)));
	const [[from, ...begun] = [], [to, ...ended] = []] = found;
	const [one] = found.flat();
	if (!one) return null;
	if (from && to && begun.length + ended.length === 0) {
		return { from: textCell(from, 'date'), to: textCell(to, 'date') };
	}
	const counts = found.map((list, at) => `${list.length} with the tag ${SURGE[at]}`).join(' and ');
	throw new CellFault(begun[0] ?? ended[0] ?? one, `select: ${counts}, not one of each.`);
}

/** All states are counted over the same days: bars of unlike spans would be compared. */
function spanOf(spans: readonly Row[]): EnforcementData['span'] {
	const ends = (row: Row) => [textCell(row, 'period_start'), textCell(row, 'period_end')] as const;
	const [first] = spans;
	if (!first) return ['', ''];
	const [from, to] = ends(first);
	const other = spans.find((row) => ends(row).join() !== `${from},${to}`);
	if (!other) return [from, to];
	const [start, end] = ends(other);
	throw new CellFault(
		other,
		`select: a span from ${start} to ${end}, not from ${from} to ${to} as ${textCell(first, 'enforcement_id')}.`
	);
}

/** Months in order; one that begins before the one before it has ended would be counted twice. */
function inOrder(rows: readonly Row[]): readonly Row[] {
	const sorted = [...rows].sort(
		(a, b) => days(textCell(a, 'period_start')) - days(textCell(b, 'period_start'))
	);
	sorted.forEach((row, index) => {
		const before = sorted[index - 1];
		if (!before || textCell(before, 'period_end') < textCell(row, 'period_start')) return;
		throw new CellFault(
			row,
			`select: a month that begins on ${textCell(row, 'period_start')}, before ${textCell(before, 'enforcement_id')} has ended.`
		);
	});
	return sorted;
}

function select(tables: Tables): EnforcementData {
	const rows = tables.get('enforcement')?.rows ?? [];
	const arrests = rows.filter((row) => row['measure'] === 'ice_arrests');
	const spans = arrests.filter((row) => row['period_type'] === 'span');
	const state = homeState(tables);
	const home = rows.filter((row) => row['state_abbr'] === state);
	return {
		states: spans
			.map((row) => ({
				key: textCell(row, 'enforcement_id'),
				abbr: textCell(row, 'state_abbr'),
				name: textCell(row, 'geo'),
				value: numberCell(row, 'value')
			}))
			.sort((a, b) => b.value - a.value || a.name.localeCompare(b.name)),
		span: spanOf(spans),
		months: inOrder(
			arrests.filter((row) => row['period_type'] === 'month' && row['state_abbr'] === state)
		).map(monthOf),
		national: snapshots(rows.filter((row) => row['geo_level'] === 'national')),
		state,
		home: snapshots(home),
		surge: surgeOf(tables.get('timeline'))
	};
}

/** Federal enforcement in counts: arrests by state and month, and agreements with local agencies. */
export const enforcementContract: ChartContract<
	EnforcementView,
	EnforcementData,
	EnforcementWords
> = {
	id: 'enforcement',
	view,
	words,
	select,
	refs: (one) => (one.focus ?? []).map((key) => ({ table: 'enforcement', key })),
	describe: describeEnforcement
};
