import * as v from 'valibot';
import type { Row, Tables } from '$lib/story/types';
import { textCell } from '../core/cells';
import type { ChartContract } from '../core/contract';
import { leadRank, leadsOf } from '$lib/story/lead';
import { describeRules } from './describe';
import { GROUPS, SHOWN, WORD_KEYS } from './types';
import type { Direction, Group, Rule, RulesData, RulesView, RulesWords } from './types';

const rulesView: v.GenericSchema<unknown, RulesView> = v.strictObject({
	/** All rules, or those of one level. */
	show: v.picklist(SHOWN),
	/** Year at whose end the line stands. */
	year: v.exactOptional(v.pipe(v.number(), v.integer())),
	/** City in the foreground. */
	focus: v.exactOptional(v.string()),
	/** Group in the foreground. */
	group: v.exactOptional(v.picklist(GROUPS))
});

const rulesWords = v.strictObject(v.entriesFromList(WORD_KEYS, v.string())) as v.GenericSchema<
	unknown,
	RulesWords
>;

function ruleOf(row: Row): Rule {
	return {
		key: textCell(row, 'city_policy_id'),
		policy: textCell(row, 'policy_id'),
		city: textCell(row, 'city_id'),
		state: row['level'] === 'state',
		court: row['level'] === 'federal-consent',
		direction: textCell(row, 'direction') as Direction,
		name: textCell(row, 'name'),
		date: textCell(row, 'adopted_date'),
		inForce: textCell(row, 'in_force') as Rule['inForce'],
		weak: row['evidence'] === 'weak'
	};
}

/** From the first rule with a date to the year of the newest rule or event: no rule lies off the axis. */
function yearsOf(rules: readonly Rule[], tables: Tables): RulesData['years'] {
	const year = (iso: string) => Number(iso.slice(0, 4));
	const adopted = rules.flatMap(({ date }) => (date === '' ? [] : [year(date)]));
	const events = (tables.get('timeline')?.rows ?? []).map((row) =>
		year(textCell(row, 'sort_date'))
	);
	const last = Math.max(...adopted, ...events);
	return [Math.min(...adopted, last), last];
}

/** The rules that limit or require cooperation, by city and year, state law above city rule. */
export const rulesContract: ChartContract<RulesView, RulesData, RulesWords> = {
	id: 'rules',
	view: rulesView,
	words: rulesWords,
	select(tables) {
		// A row of direction `none` says that there is no such law: it is no rule.
		const rules = (tables.get('policies')?.rows ?? [])
			.filter((row) => row['direction'] !== 'none')
			.map(ruleOf);
		const rows = tables.get('cities')?.rows ?? [];
		const lead = leadsOf(tables);
		const first = (key: string) => {
			const dates = rules.flatMap(({ city, date }) => (city === key && date ? [date] : []));
			return dates.sort()[0] ?? '9';
		};
		const stateOf = (key: string) =>
			String(rows.find((row) => row['city_id'] === key)?.['state_abbr'] ?? '');
		const cities = rows.map((row) => ({
			key: textCell(row, 'city_id'),
			name: textCell(row, 'name'),
			group: textCell(row, 'policy_group') as Group,
			...lead(textCell(row, 'city_id'))
		}));
		cities.sort(
			(a, b) =>
				GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
				leadRank(a) - leadRank(b) ||
				first(a.key).localeCompare(first(b.key)) ||
				// Cities of one state side by side: one law runs over both.
				stateOf(a.key).localeCompare(stateOf(b.key)) ||
				a.name.localeCompare(b.name)
		);
		return { cities, rules, years: yearsOf(rules, tables) };
	},
	refs: ({ focus }) => (focus === undefined ? [] : [{ table: 'cities', key: focus }]),
	describe: describeRules
};
