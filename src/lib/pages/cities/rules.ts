import { listCell, textCell } from '$lib/charts/core/cells';
import type { Tables } from '$lib/story/types';

/** Rules from the top down: what is above a city comes first. */
const LEVELS = ['state', 'federal-consent', 'city'];

/** What a rule may reach; columns of `policies`. */
const SCOPES = [
	'status_inquiry',
	'detainers',
	'information_sharing',
	'agreements_287g',
	'use_of_city_property'
];

/** One rule over a city, by its cells. */
export interface Rule {
	readonly id: string;
	readonly level: string;
	readonly direction: string;
	readonly name: string;
	readonly instrument: string;
	/** ISO date as far as known, or empty. */
	readonly adopted: string;
	readonly inForce: string;
	readonly text: string;
	readonly evidence: string;
	/** What it restricts, mandates or protects. */
	readonly reaches: readonly string[];
	/** What its source says that it does not reach. What the source leaves open is in neither list. */
	readonly reachesNot: readonly string[];
	readonly sources: readonly string[];
}

/** Every rule over a city, state above city, older first. */
export function rulesOf(tables: Tables, city: string): readonly Rule[] {
	const rows = (tables.get('policies')?.rows ?? []).filter((row) => row['city_id'] === city);
	const rules = rows.map((row) => ({
		id: textCell(row, 'policy_id'),
		level: textCell(row, 'level'),
		direction: textCell(row, 'direction'),
		name: textCell(row, 'name'),
		instrument: textCell(row, 'instrument'),
		adopted: textCell(row, 'adopted_date'),
		inForce: textCell(row, 'in_force'),
		text: textCell(row, 'paraphrase'),
		evidence: textCell(row, 'evidence'),
		reaches: SCOPES.filter((scope) => row[scope] === 'yes'),
		reachesNot: SCOPES.filter((scope) => row[scope] === 'no'),
		sources: listCell(row, 'source_ids')
	}));
	return rules.sort(
		(a, b) =>
			LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || a.adopted.localeCompare(b.adopted)
	);
}
