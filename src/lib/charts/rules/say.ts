import type { Format } from '$lib/i18n/format';
import type { Rule, RulesData, RulesWords } from './types';

/** When a rule was adopted, in words. */
export function dateOf(rule: Rule, words: RulesWords, format: Format): string {
	return rule.date === '' ? words.no_date : format.date(rule.date);
}

/** Who made a rule, in words. */
export function levelOf(rule: Rule, words: RulesWords): string {
	return rule.state ? words.level_state : rule.court ? words.level_court : words.level_city;
}

/** One rule in words: city, name, level, direction, date, whether it is known to be in force. */
export function sayRule(data: RulesData, rule: Rule, words: RulesWords, format: Format): string {
	const text = format.fill(words.say, {
		city: data.cities.find(({ key }) => key === rule.city)?.name ?? rule.city,
		name: rule.name,
		level: levelOf(rule, words),
		direction: words[rule.direction],
		date: dateOf(rule, words, format),
		in_force: words[rule.inForce]
	});
	return rule.weak ? `${text} ${words.say_weak}` : text;
}
