import * as v from 'valibot';
import type { ChartContract } from '../core/contract';
import { describeLimits } from './describe';
import {
	crimeYears,
	datedCities,
	groupMedians,
	sharedStates,
	studiesWith,
	turnedCities
} from './measure';
import { GAPS, WORD_KEYS, type LimitsData, type LimitsView, type LimitsWords } from './types';

const view: v.GenericSchema<unknown, LimitsView> = v.strictObject({
	focus: v.exactOptional(v.picklist(GAPS))
});

const words = v.strictObject(v.entriesFromList(WORD_KEYS, v.string())) as v.GenericSchema<
	unknown,
	LimitsWords
>;

/** What the comparison cannot show: four gaps between a city's rule and its crime figures. */
export const limitsContract: ChartContract<LimitsView, LimitsData, LimitsWords> = {
	id: 'limits',
	view,
	words,
	select: (tables) => ({
		shares: {
			confounding: sharedStates(tables),
			jail: studiesWith(tables, 'about', 'city_police'),
			reporting: studiesWith(tables, 'studied', 'reporting'),
			switches: turnedCities(tables)
		},
		medians: groupMedians(tables),
		dated: datedCities(tables),
		years: crimeYears(tables)
	}),
	refs: (one) => (one.focus === 'jail' ? [{ table: 'studies_about', key: 'city_police' }] : []),
	describe: describeLimits
};
