import type { Format } from '$lib/i18n/format';
import type { PeopleData, PeopleWords, Person } from './types';

/** A share at the precision that the chart is read at: “14.1%”. */
export const percent = (share: number, format: Format) => format.number(share, 'percent', 1);

/** The years that a survey covers: “2019 to 2023”, or “2015”. */
export function yearsOf(
	survey: readonly [number, number],
	words: PeopleWords,
	format: Format
): string {
	const [from, to] = survey.map((year) => format.number(year, 'year'));
	if (from === to) return from ?? '';
	return format.fill(words.years, { from: from ?? '', to: to ?? '' });
}

/** True where the share is from another survey than most. */
export function isOlder(city: Person, data: PeopleData): boolean {
	return city.survey !== null && city.survey.join() !== data.survey.join();
}

/** All that is known of a city here, in one sentence. */
export function sayCity(city: Person, words: PeopleWords, format: Format): string {
	const values = {
		city: city.name,
		group: words[city.group],
		population: format.number(city.population)
	};
	if (city.share === null || !city.survey) {
		return format.fill(words.no_figure, values);
	}
	return format.fill(words.say, {
		...values,
		share: percent(city.share, format),
		years: yearsOf(city.survey, words, format)
	});
}

/** Cities from the highest share to the lowest; those without one last. */
export function byShare(cities: readonly Person[]): readonly Person[] {
	return [...cities].sort((a, b) => (b.share ?? -1) - (a.share ?? -1));
}

/** Years of the shares that are not from the common survey, each once. */
export function olderYears(data: PeopleData, words: PeopleWords, format: Format): string {
	const older = data.cities.filter((city) => isOlder(city, data));
	const told = older.map((city) => (city.survey ? yearsOf(city.survey, words, format) : ''));
	return format.list([...new Set(told)]);
}
