import { cityFacts } from './derive/city-facts';
import { crimeMedians, medianLeads } from './derive/medians';
import { sourceKinds, studiesAbout, tally } from './derive/tallies';
import type { Tables } from './types';

/**
 * Adds the derived tables: figures computed from the given tables, addressed like any other
 * (`murder_medians/limits-2014/median`). Words, charts and text alternatives all read these rows,
 * so that they cannot disagree.
 */
export function withDerived(tables: Tables): Tables {
	const murders = crimeMedians(tables, 'murder_medians', 'murder');
	const added = [
		murders,
		crimeMedians(tables, 'violent_medians', 'violent'),
		medianLeads(murders),
		tally(tables),
		sourceKinds(tables),
		studiesAbout(tables),
		cityFacts(tables)
	];
	return new Map([...tables, ...added.map((one) => [one.name, one] as const)]);
}
