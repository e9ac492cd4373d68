import type { Format } from '$lib/i18n/format';
import { homeIn } from '$lib/story/lead';
import { sayRule } from './say';
import { adopted, inView, undated, yearOf } from './time';
import type { RulesData, RulesView, RulesWords } from './types';

/** The text alternative: how many rules there are by the line, which city had the first, what lies over what. */
export function describeRules(
	data: RulesData,
	view: RulesView,
	words: RulesWords,
	format: Format
): string {
	const year = (value: number) => format.number(value, 'year');
	const sentences = [
		format.fill(words.alt_all, {
			cities: format.number(data.cities.length),
			from: year(data.years[0]),
			to: year(data.years[1])
		}),
		format.fill(words.alt_year, {
			year: year(yearOf(data, view)),
			limits: format.number(adopted(data, view, 'limits')),
			requires: format.number(adopted(data, view, 'requires'))
		})
	];
	const home = homeIn(data.cities)?.key;
	const own = data.rules.filter((rule) => rule.city === home && inView(rule, view));
	const [first] = own
		.filter(({ date }) => date !== '')
		.sort((a, b) => a.date.localeCompare(b.date));
	if (first) sentences.push(format.fill(words.alt_first, { date: format.date(first.date) }));
	if (view.show === 'all') {
		const under = data.cities.filter(({ key }) => {
			const rules = data.rules.filter(({ city }) => city === key);
			const has = (state: boolean, direction: string) =>
				rules.some((rule) => rule.state === state && rule.direction === direction);
			return has(true, 'requires') && has(false, 'limits');
		});
		if (under.length > 0) {
			const cities = format.list(under.map(({ name }) => name));
			sentences.push(format.fill(words.alt_over, { cities }));
		}
	}
	const focus = data.cities.find(({ key }) => key === view.focus);
	if (focus) {
		const rules = data.rules.filter((rule) => rule.city === focus.key && inView(rule, view));
		const told = rules.map((rule) => sayRule(data, rule, words, format)).join(' ');
		sentences.push(
			format.fill(words.alt_focus, { city: focus.name, count: format.number(rules.length) }),
			told
		);
	}
	const shown = data.rules.filter((rule) => inView(rule, view));
	const weak = new Set(shown.filter((rule) => rule.weak).map(({ policy }) => policy)).size;
	sentences.push(
		format.fill(words.alt_undated, { count: format.number(undated(data, view)) }),
		format.fill(words.alt_weak, { count: format.number(weak) }),
		words.alt_labels
	);
	return sentences.filter(Boolean).join(' ');
}
