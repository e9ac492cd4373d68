import type { Format } from '$lib/i18n/format';
import type { TableTwin } from '../core/contract';
import { dateOf, levelOf } from './say';
import type { RulesData, RulesWords } from './types';

/** One row per city and rule, in the order of the chart; a city without a rule says so. */
export function rulesTable(data: RulesData, words: RulesWords, format: Format): TableTwin {
	return {
		caption: words.caption,
		columns: [
			words.city,
			words.rule,
			words.level,
			words.direction,
			words.date,
			words.in_force,
			words.evidence
		].map((label) => ({ label })),
		rows: data.cities.flatMap(({ key, name }) => {
			const rules = data.rules
				.filter(({ city }) => city === key)
				.sort((a, b) => (a.date || '9').localeCompare(b.date || '9'));
			if (rules.length === 0) {
				// No mark stands for a rule that is not there.
				return [{ key: '', cells: [name, words.none_found, '', '', '', '', ''] }];
			}
			return rules.map((rule) => ({
				key: rule.key,
				cells: [
					name,
					rule.name,
					levelOf(rule, words),
					words[rule.direction],
					dateOf(rule, words, format),
					words[rule.inForce],
					rule.weak ? words.evidence_weak : words.evidence_other
				]
			}));
		})
	};
}
