import type { Row, Table, Tables } from '../types';
import { derived, rowsOf } from './build';

function count(rows: readonly Row[], column?: string, value?: unknown): number {
	return column === undefined ? rows.length : rows.filter((row) => row[column] === value).length;
}

/** How many records of each kind the data hold. */
export function tally(tables: Tables): Table {
	const of = (name: string) => rowsOf(tables, name);
	const evidence = (side: string) => of('evidence').filter((row) => row['side'] === side);
	const counts: Record<string, number> = {
		timeline_events: count(of('timeline')),
		timeline_main: count(of('timeline'), 'main_story', true),
		provisions: count(of('provisions')),
		provisions_2003: count(of('provisions'), 'version', '2003'),
		provisions_2025: count(of('provisions'), 'version', '2025'),
		situations: count(of('situations')),
		situations_main: count(of('situations'), 'main_story', true),
		pairs: count(of('pairs')),
		arguments: count(of('arguments')),
		voices: count(of('voices')),
		evidence: count(of('evidence')),
		evidence_critic: evidence('critic').length,
		evidence_advocate: evidence('advocate').length,
		evidence_supports_critic: count(evidence('critic'), 'direction', 'supports'),
		evidence_supports_advocate: count(evidence('advocate'), 'direction', 'supports'),
		studies: count(of('studies')),
		studies_peer_reviewed: count(of('studies'), 'peer_reviewed', true),
		polls: count(of('polls')),
		court_cases: count(of('court_cases')),
		cities: count(of('cities')),
		policies: count(of('policies')),
		sources: count(of('sources')),
		sources_cited: count(of('sources'), 'use', 'cited'),
		open_questions: count(of('open_questions'), 'main_story', true)
	};
	for (const group of ['limits', 'requires', 'mixed', 'none_found']) {
		counts[`cities_${group}`] = count(of('cities'), 'policy_group', group);
	}
	const rows = Object.entries(counts).map(([tally_id, value]) => ({ tally_id, value }));
	return derived('tally', 'tally_id', ['tally_id', 'value'], { value: 'count' }, rows);
}

/** How many rows there are of each value of a column, most first. */
function tallyBy(name: string, rows: readonly Row[], column: string, counted: string): Table {
	const counts = new Map<string, number>();
	for (const row of rows) {
		const value = String(row[column]);
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	const tallied = [...counts]
		.sort(([a, more], [b, less]) => less - more || a.localeCompare(b))
		.map(([value, total]) => ({ [column]: value, [counted]: total }));
	return derived(name, column, [column, counted], { [counted]: 'count' }, tallied);
}

/** How many cited sources there are of each kind, most first. */
export function sourceKinds(tables: Tables): Table {
	const cited = rowsOf(tables, 'sources').filter((row) => row['use'] === 'cited');
	return tallyBy('source_kinds', cited, 'kind', 'sources');
}

/** How many studies test whose part in immigration enforcement: jails, city police, both, most first. */
export function studiesAbout(tables: Tables): Table {
	return tallyBy('studies_about', rowsOf(tables, 'studies'), 'about', 'studies');
}
