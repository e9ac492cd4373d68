import type { Format } from '$lib/i18n/format';
import type { Size } from '../core/contract';
import type { Drawing, Mark, Point } from '../core/drawing';
import { homeIn } from '$lib/story/lead';
import { frame, type Frame } from './frame';
import { FILLS, SIGNS } from './legend';
import { leaders, placeNames, placeOf, radiusOf } from './names';
import { hatch, ringsOf, stand } from './outline';
import type { MapData, MapView, MapWords, Place } from './types';

const round = (value: number) => Math.round(value * 10) / 10;

function states(
	data: MapData,
	view: MapView,
	words: MapWords,
	format: Format,
	{ at }: Frame
): Mark[] {
	const laws = view.show.includes('states');
	const inPixels = (points: string) =>
		ringsOf(points).map((ring) =>
			ring.map(([x, y]): Point => {
				const [px, py] = stand(at, x, y);
				return [round(px), round(py)];
			})
		);
	const outlines = data.states.map((state): Mark => {
		const say = format.fill(words.say_state, { state: state.name, law: words[`law_${state.law}`] });
		return {
			kind: 'path',
			key: `state-${state.key}`,
			look: `${laws ? FILLS[state.law] : FILLS.not_read} map-state`,
			runs: inPixels(state.points),
			closed: true,
			...(laws && state.law !== 'not_read' ? { say } : {})
		};
	});
	const requiring = data.states.filter(({ law }) => law === 'requires' || law === 'both');
	const lines: Mark = {
		kind: 'path',
		key: 'hatch',
		look: 'requires solid hair faint',
		runs: requiring.flatMap(({ points }) =>
			hatch(inPixels(points), at.k < 0.55 ? 5 : 8).map((run) =>
				run.map(([x, y]): Point => [round(x), round(y)])
			)
		),
		hidden: !laws
	};
	return [...outlines, lines];
}

/** Sign and name of a city: the ones in the foreground full, the others faint. */
function city(
	data: MapData,
	place: Place,
	view: MapView,
	words: MapWords,
	format: Format,
	at: Frame
): Mark {
	const shown = view.show.includes('cities') || place.lead === 'home';
	const { shape, look } = SIGNS[place.group];
	const state = data.states.find(({ key }) => key === place.state);
	return {
		kind: 'dot',
		key: `city-${place.key}`,
		look: `${place.lead === 'home' ? 'ink edged' : look}${dimmed(place, view) ? ' faint' : ''}`,
		row: place.key,
		shape,
		at: placeOf(data, place, at.at),
		radius: radiusOf(place, at.at.k) + (place.key === view.focus ? 2 : 0),
		hidden: !shown,
		say: format.fill(words.say_city, {
			city: place.name,
			state: state?.name ?? place.state,
			group: words[place.group],
			law: words[`law_${state?.law ?? 'not_read'}`],
			own: words[`own_${place.own}`]
		})
	};
}

function dimmed(place: Place, view: MapView): boolean {
	if (place.lead === 'home' || place.key === view.focus) return false;
	return view.group !== undefined && place.group !== view.group;
}

/**
 * The United States, area-true: state law as a fill, cities as signs, and the line, let down from the
 * top to the story's own city. Names that the map has no room for stand in the list under it or beside it.
 */
export function drawMap(
	data: MapData,
	view: MapView,
	words: MapWords,
	size: Size,
	format: Format
): Drawing {
	const at = frame(data, view, words, size, format);
	const named = view.focus === undefined ? at.names : undefined;
	const taken = [at.title, at.line];
	const names = named ?? placeNames(data, at.at, at.size, at.bounds, taken, view.focus);
	const signs = data.cities.map((place) => city(data, place, view, words, format, at));
	const first = homeIn(data.cities);
	const texts = data.cities.map((place): Mark => {
		const own = place.lead === 'home';
		const box = own ? at.title : names.get(place.key);
		const strong = own ? 'bold' : place.lead === 'twin' || place.key === view.focus ? 'strong' : '';
		const look = `ink ${strong} map-name${dimmed(place, view) ? ' dim' : ''}`;
		return {
			kind: 'text',
			key: `name-${place.key}`,
			look: look.replace(/ +/g, ' '),
			at: box ? [box.x, box.y] : [0, 0],
			lines: [place.name],
			size: own ? at.size + 2 : at.size,
			align: 'start',
			hidden: !box || (!own && !view.show.includes('cities'))
		};
	});
	const [x, y] = stand(at.at, first?.x ?? 0, first?.y ?? 0);
	return [
		...states(data, view, words, format, at),
		{ kind: 'rule', key: 'line', look: 'the-line', from: [x, 0], to: [x, y] },
		{
			kind: 'path',
			key: 'leaders',
			look: 'ink-soft hair',
			runs: leaders(data, at.at, names),
			hidden: !view.show.includes('cities')
		},
		...at.legend.at(...at.legendAt),
		// The two that lead lie over the others.
		...signs.reverse(),
		...texts
	];
}
