import type { Format } from '$lib/i18n/format';
import { homeIn } from '$lib/story/lead';
import { changeBetween, yearsAhead } from './ahead';
import { baseYear, citiesIn, lastYear, modeOf, valueIn } from './shown';
import { signed } from './statement';
import type { City, DeciderData, DeciderView, DeciderWords, Side } from './types';

/** The text alternative: the layers in the view, with the numbers at the year line. */
export function describeDecider(
	data: DeciderData,
	view: DeciderView,
	words: DeciderWords,
	format: Format
): string {
	const { show, year, focus } = view;
	const from = format.number(data.years[0] ?? 0, 'year');
	const to = format.number(data.years.at(-1) ?? 0, 'year');
	const rate = (value: number | null) =>
		value === null ? words.missing : format.number(value, 'per_100k');
	const cityRate = (city: City, at: number) => rate(valueIn(data, city.rates, at));
	const sentences: string[] = [];
	if (show.includes('cities') && citiesIn(data, view).length > 0) {
		const count = format.number(citiesIn(data, view).length);
		sentences.push(format.fill(words.alt_cities, { count, from, to }));
	}
	if (show.includes('medians')) {
		if (year !== undefined) {
			sentences.push(
				format.fill(words.alt_year, {
					year: format.number(year, 'year'),
					limits: rate(valueIn(data, data.medians.limits, year)),
					requires: rate(valueIn(data, data.medians.requires, year))
				})
			);
		}
		if (modeOf(view) === 'change') {
			const since = baseYear(data, view);
			const change = (side: Side) => {
				const value = changeBetween(data, side, since);
				return value === null ? words.missing : signed(value, format);
			};
			sentences.push(
				format.fill(words.alt_change, {
					year: format.number(since, 'year'),
					last: format.number(lastYear(data), 'year'),
					limits: change('limits'),
					requires: change('requires')
				})
			);
		}
		sentences.push(
			format.fill(words.alt_crossings, {
				limits: format.number(yearsAhead(data, { show }, 'limits')),
				requires: format.number(yearsAhead(data, { show }, 'requires')),
				from,
				to
			})
		);
	}
	const at = year ?? data.years.at(-1) ?? 0;
	const home = homeIn(data.cities);
	const twin = data.cities.find(({ lead }) => lead === 'twin');
	if (show.includes('twins') && home && twin) {
		sentences.push(
			format.fill(words.alt_twins, {
				year: format.number(at, 'year'),
				home: home.name,
				home_rate: cityRate(home, at),
				twin: twin.name,
				twin_rate: cityRate(twin, at)
			})
		);
	}
	const city = data.cities.find((candidate) => candidate.key === focus);
	const told = show.includes('twins') && (focus === home?.key || focus === twin?.key);
	if (city && !told) {
		sentences.push(
			format.fill(words.alt_focus, {
				year: format.number(at, 'year'),
				city: city.name,
				rate: cityRate(city, at)
			})
		);
	}
	const { system } = data.breaks;
	if (system !== null && show.includes('breaks')) {
		sentences.push(format.fill(words.alt_breaks, { year: format.number(system, 'year') }));
	}
	if (show.includes('preliminary')) {
		const years = format.list(data.preliminary.map((one) => format.number(one, 'year')));
		sentences.push(format.fill(words.alt_preliminary, { years }));
	}
	return sentences.join(' ');
}
