import type { Row, Table, Tables } from './types';

/**
 * Derived tables: figures computed from the given tables, addressed like any other
 * (`murder_medians/limits-2014/median`). Words, charts and text alternatives all read these rows,
 * so that they cannot disagree.
 */

/** Median of numbers; the mean of the middle two for an even count. Throws for an empty list. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
	if (low === undefined || high === undefined) {
		throw new RangeError('median: no values. Ask only for groups and years that have rows.');
	}
	return (low + high) / 2;
}

function table(
	name: string,
	key: string,
	columns: readonly string[],
	units: Readonly<Record<string, string>>,
	rows: readonly Row[]
): Table {
	return {
		name,
		key,
		columns,
		units,
		rows,
		byKey: new Map(rows.map((row) => [String(row[key]), row])),
		file: 'derived'
	};
}

const rowsOf = (tables: Tables, name: string): readonly Row[] => tables.get(name)?.rows ?? [];

/**
 * Median murder rate per 100,000 by policy group of today and year, over the cities that have a
 * drawable rate that year. `cities` says how many those are.
 */
function murderMedians(tables: Tables): Table {
	const groupOf = new Map(
		rowsOf(tables, 'cities').map((row) => [row['city_id'], row['policy_group']])
	);
	const rates = new Map<string, { group: string; year: number; values: number[] }>();
	for (const row of rowsOf(tables, 'crime')) {
		if (row['measure'] !== 'murder' || row['series_role'] !== 'primary') continue;
		const [group, year, rate] = [
			groupOf.get(row['city_id'] ?? ''),
			row['year'],
			row['rate_per_100k']
		];
		if (typeof group !== 'string' || typeof year !== 'number' || typeof rate !== 'number') continue;
		const key = `${group}-${year}`;
		const entry = rates.get(key) ?? { group, year, values: [] };
		entry.values.push(rate);
		rates.set(key, entry);
	}
	const rows = [...rates].map(([median_id, { group, year, values }]) => ({
		median_id,
		group,
		year,
		median: median(values),
		cities: values.length
	}));
	rows.sort((a, b) => a.group.localeCompare(b.group) || a.year - b.year);
	return table(
		'murder_medians',
		'median_id',
		['median_id', 'group', 'year', 'median', 'cities'],
		{ year: 'year', median: 'per_100k', cities: 'count' },
		rows
	);
}

/** In how many years the median of one group is the higher one, of the years that have both. */
function medianLeads(medians: Table): Table {
	const at = (group: string, year: number) => medians.byKey.get(`${group}-${year}`)?.['median'];
	const years = [...new Set(medians.rows.map((row) => Number(row['year'])))];
	const pairs = years.flatMap((year) => {
		const [limits, requires] = [at('limits', year), at('requires', year)];
		return typeof limits === 'number' && typeof requires === 'number' ? [{ limits, requires }] : [];
	});
	const rows = [
		{ lead_id: 'limits', years: pairs.filter((pair) => pair.limits > pair.requires).length },
		{ lead_id: 'requires', years: pairs.filter((pair) => pair.requires > pair.limits).length },
		{ lead_id: 'all', years: pairs.length }
	];
	return table('median_leads', 'lead_id', ['lead_id', 'years'], { years: 'count' }, rows);
}

function count(rows: readonly Row[], column?: string, value?: unknown): number {
	return column === undefined ? rows.length : rows.filter((row) => row[column] === value).length;
}

/** How many records of each kind the data hold. */
function tally(tables: Tables): Table {
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
	return table('tally', 'tally_id', ['tally_id', 'value'], { value: 'count' }, rows);
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
	return table(name, column, [column, counted], { [counted]: 'count' }, tallied);
}

/** How many cited sources there are of each kind, most first. */
function sourceKinds(tables: Tables): Table {
	const cited = rowsOf(tables, 'sources').filter((row) => row['use'] === 'cited');
	return tallyBy('source_kinds', cited, 'kind', 'sources');
}

/** How many studies test whose part in immigration enforcement: jails, city police, both, most first. */
function studiesAbout(tables: Tables): Table {
	return tallyBy('studies_about', rowsOf(tables, 'studies'), 'about', 'studies');
}

/** The given tables with the derived ones added. */
export function withDerived(tables: Tables): Tables {
	const medians = murderMedians(tables);
	const derived = [
		medians,
		medianLeads(medians),
		tally(tables),
		sourceKinds(tables),
		studiesAbout(tables)
	];
	return new Map([...tables, ...derived.map((one) => [one.name, one] as const)]);
}
