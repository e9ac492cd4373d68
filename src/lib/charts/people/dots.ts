import type { Format } from '$lib/i18n/format';
import type { DotMark, Mark } from '../core/drawing';
import { leadRank } from '$lib/story/lead';
import type { Frame } from './frame';
import { isOlder, percent, sayCity } from './tell';
import { SIGNS, type PeopleData, type PeopleView, type PeopleWords, type Person } from './types';

/** A city with a share and its sign. */
export interface Placed {
	readonly city: Person;
	readonly share: number;
	readonly dot: DotMark;
}

function lookOf(city: Person, older: boolean, view: PeopleView): string {
	const home = city.lead !== undefined;
	const front = home || city.key === view.focus;
	// With a group in front the others step back; the two home cities stay to be found.
	const back = view.group !== undefined && city.group !== view.group && !front;
	return [home ? 'ink' : city.group, older ? 'open' : 'edged', ...(back ? ['dim'] : [])].join(' ');
}

/** One sign for each city with a share: those in front come last and lie on the others. */
export function placedCities(
	data: PeopleData,
	view: PeopleView,
	words: PeopleWords,
	at: Frame,
	format: Format
): readonly Placed[] {
	const rank = (city: Person) => (city.key === view.focus ? 3 : 2 - leadRank(city));
	const order = [...data.cities].sort((a, b) => rank(a) - rank(b) || b.population - a.population);
	const base = at.wide ? 6.5 : 5;
	return order.flatMap((city): Placed[] => {
		if (city.share === null) return [];
		const front = city.lead === 'home' || city.key === view.focus;
		const dot: DotMark = {
			kind: 'dot',
			key: city.key,
			look: lookOf(city, isOlder(city, data), view),
			at: [at.px(city.population), at.py(city.share)],
			radius: front ? base + 2 : base,
			shape: SIGNS[city.group],
			row: city.key,
			say: sayCity(city, words, format)
		};
		return [{ city, share: city.share, dot }];
	});
}

/** How the focus city's share has moved since the year of the past; hidden where that is not known. */
export function pastMarks(
	data: PeopleData,
	view: PeopleView,
	words: PeopleWords,
	at: Frame,
	format: Format
): { readonly tail: Mark; readonly dot: DotMark } {
	const city = data.cities.find(({ key }) => key === view.focus);
	const [share, before] = [city?.share ?? null, city?.before ?? null];
	const hidden = share === null || before === null;
	const x = at.px(city?.population ?? data.cities[0]?.population ?? 1);
	const [from, to] = [at.py(before?.share ?? 0), at.py(share ?? 0)];
	const dot: DotMark = {
		kind: 'dot',
		key: 'past',
		look: `${city?.group ?? 'ink'} open`,
		at: [x, from],
		radius: at.wide ? 4.5 : 4,
		hidden,
		...(city && !hidden
			? {
					say: format.fill(words.say_before, {
						city: city.name,
						year: format.number(before.year, 'year'),
						share: percent(before.share, format)
					})
				}
			: {})
	};
	const tail: Mark = {
		kind: 'rule',
		key: 'tail',
		look: `${city?.group ?? 'ink'} thin solid`,
		from: [x, from],
		to: [x, hidden ? from : to],
		hidden
	};
	return { tail, dot };
}
