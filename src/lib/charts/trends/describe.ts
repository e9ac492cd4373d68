import type { Format } from '$lib/i18n/format';
import { breaksIn } from './flags';
import { besideOf, focusOf } from './order';
import { highestOf, knownOf, rateText } from './values';
import type { City, TrendsData, TrendsView, TrendsWords } from './types';

/** The text alternative: the panels, then the city in the foreground with its first, highest and last rates and its gaps. */
export function describeTrends(
	data: TrendsData,
	view: TrendsView,
	words: TrendsWords,
	format: Format
): string {
	const { measure, show = 'both' } = view;
	const focus = focusOf(data, view);
	const year = (one: number) => format.number(one, 'year');
	const list = (years: readonly number[]) => format.list(years.map(year));
	const told = (city: City): string[] => {
		const known = knownOf(data, city, measure);
		const [first, last, highest] = [known[0], known.at(-1), highestOf(known)];
		if (!first || !last || !highest) return [format.fill(words.alt_none, { city: city.name })];
		const rate = (one: number) => rateText(one, measure, format);
		const gaps = data.years.filter((one) => !known.some((each) => each.year === one));
		const { jumps } = city.series[measure];
		return [
			format.fill(words.alt_focus, {
				city: city.name,
				first: rate(first.rate),
				from: year(first.year),
				highest: rate(highest.rate),
				peak: year(highest.year),
				last: rate(last.rate),
				to: year(last.year)
			}),
			...(gaps.length ? [format.fill(words.alt_gaps, { years: list(gaps) })] : []),
			...(jumps.length ? [format.fill(words.alt_jumps, { years: list(jumps) })] : [])
		];
	};
	const beside = focus && besideOf(data, focus);
	const other = beside && knownOf(data, beside, measure).at(-1);
	return [
		format.fill(words.alt_panels, {
			rate: words[`rate_${measure}`],
			count: format.number(show === 'one' ? 1 : data.cities.length),
			from: year(data.years[0] ?? 0),
			to: year(data.years.at(-1) ?? 0)
		}),
		...(focus ? told(focus) : []),
		...(beside && other
			? [
					format.fill(words.alt_against, {
						city: beside.name,
						rate: rateText(other.rate, measure, format),
						year: year(other.year)
					})
				]
			: []),
		...breaksIn(data.breaks, measure).map((one) =>
			format.fill(words[`alt_${one.change}`], { year: year(one.year) })
		),
		format.fill(words.alt_preliminary, { years: list(data.preliminary) })
	].join(' ');
}
