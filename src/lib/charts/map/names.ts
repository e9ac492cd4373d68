import { placeLabels, type Box } from '../core/boxes';
import { LEADING, type Point } from '../core/drawing';
import { homeIn } from '$lib/story/lead';
import { textWidth } from '../core/text';
import { stand, type Stand } from './outline';
import type { MapData, Place } from './types';

/** Half the width of a city's sign. */
export function radiusOf(city: Place, k: number): number {
	const small = k < 0.55;
	return city.lead === 'home' ? (small ? 5 : 7) : small ? 4 : 5.5;
}

/**
 * Where a city's sign stands. The twin may lie on the story's own city: it is moved east until the two
 * signs only touch, and nothing else is moved.
 */
export function placeOf(data: MapData, city: Place, at: Stand): Point {
	const [x, y] = stand(at, city.x, city.y);
	const first = homeIn(data.cities);
	if (city.lead !== 'twin' || !first) return [x, y];
	const [fx] = stand(at, first.x, first.y);
	const clear = radiusOf(first, at.k) + radiusOf(city, at.k) - 1;
	return [Math.max(x, fx + clear), y];
}

/** From this distance a thin line leads from the sign to its name. */
const LEADER = 16;
/** Farthest that a name stands from its sign. */
const FARTHEST = 26;

/** Places beside a sign, best first, near ones before far ones. */
function boxesAround([x, y]: Point, r: number, width: number, height: number): Box[] {
	const gaps = [3, 8, LEADER, FARTHEST];
	return gaps.flatMap((gap) => {
		const [right, left] = [x + r + gap, x - r - gap - width];
		const [over, under, level] = [y - r - gap - height + 3, y + r + gap - 3, y - height / 2];
		const at = (bx: number, by: number): Box => ({ x: bx, y: by, width, height });
		return [
			at(right, level),
			at(left, level),
			at(x - width / 2, over),
			at(x - width / 2, under),
			at(right - 4, level - height * 0.55),
			at(right - 4, level + height * 0.55),
			at(left + 4, level - height * 0.55),
			at(left + 4, level + height * 0.55)
		];
	});
}

/** The point of a box that is nearest to another; `inset` pixels away from its upper and lower edge. */
function nearestIn([x, y]: Point, box: Box, inset = 0): Point {
	return [
		Math.min(Math.max(x, box.x), box.x + box.width),
		Math.min(Math.max(y, box.y + inset), box.y + box.height - inset)
	];
}

/** Distance of a point from a box; nothing inside it. */
function distance(point: Point, box: Box): number {
	const [x, y] = nearestIn(point, box);
	return Math.hypot(point[0] - x, point[1] - y);
}

/** Whether a name in this place may be read as another city's: one stands as near to it, or in the way of its thin line. */
function mistakable(own: Point, others: readonly Point[], r: number, box: Box): boolean {
	const far = distance(own, box);
	const nearest = nearestIn(own, box);
	const between: Box = {
		x: Math.min(own[0], nearest[0]),
		y: Math.min(own[1], nearest[1]),
		width: Math.abs(own[0] - nearest[0]),
		height: Math.abs(own[1] - nearest[1])
	};
	return others.some((other) => distance(other, box) < far + 2 || distance(other, between) < r);
}

/** How often names that missed their place are given another order. */
const TURNS = 4;

/** City names that find a free place beside their signs; the story's own has its place on the line. */
export function placeNames(
	data: MapData,
	at: Stand,
	size: number,
	bounds: Box,
	taken: readonly Box[],
	first?: string
): ReadonlyMap<string, Box> {
	const points = new Map(data.cities.map((city) => [city.key, placeOf(data, city, at)]));
	const signs = data.cities.map((city): Box => {
		const [x, y] = points.get(city.key) ?? [0, 0];
		const r = radiusOf(city, at.k);
		return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
	});
	const rank = (city: Place) => (city.key === first ? -1 : 0);
	const wanted = data.cities
		.filter(({ lead }) => lead !== 'home')
		.sort((a, b) => rank(a) - rank(b));
	const boxesOf = (city: Place): Box[] => {
		const own = points.get(city.key) ?? [0, 0];
		const r = radiusOf(city, at.k);
		const wide = textWidth(city.name, size, 600);
		const all = boxesAround(own, r, wide, size * LEADING);
		// No place for its name is farther away.
		const reach = wide + FARTHEST + 2 * r;
		const near = ([x, y]: Point) => Math.hypot(x - own[0], y - own[1]) < 2 * reach;
		const others = [...points].flatMap(([key, point]) =>
			key !== city.key && near(point) ? [point] : []
		);
		const rated = all.map((box) => ({ box, unclear: mistakable(own, others, r, box) }));
		return rated.sort((a, b) => Number(a.unclear) - Number(b.unclear)).map(({ box }) => box);
	};
	const places = new Map(data.cities.map((city) => [city.key, boxesOf(city)]));
	const attempt = (order: readonly Place[]) =>
		placeLabels(
			order.map(({ key }) => ({ item: key, boxes: places.get(key) ?? [] })),
			bounds,
			[...taken, ...signs],
			2
		);
	const result = attempt(wanted);
	let [order, latest] = [wanted, result];
	// Where a few names miss their place, they may find it first; the order of importance yields only
	// to a map that carries all names.
	for (let turn = 0; turn < TURNS && latest.length < wanted.length; turn++) {
		const missed = order.filter(({ key }) => !latest.some(({ item }) => item === key));
		order = [...missed, ...order.filter((city) => !missed.includes(city))];
		latest = attempt(order);
	}
	const best = latest.length === wanted.length ? latest : result;
	return new Map(best.map(({ item, box }) => [item, box]));
}

/** Thin lines from signs to names that stand away from them. */
export function leaders(
	data: MapData,
	at: Stand,
	names: ReadonlyMap<string, Box>
): (readonly Point[])[] {
	return data.cities.flatMap((city) => {
		const box = names.get(city.key);
		if (!box) return [];
		const [x, y] = placeOf(data, city, at);
		const to = nearestIn([x, y], box, 3);
		const [dx, dy] = [to[0] - x, to[1] - y];
		const far = Math.hypot(dx, dy);
		const r = radiusOf(city, at.k);
		if (far < r + LEADER - 5) return [];
		return [[[x + (dx / far) * (r + 1), y + (dy / far) * (r + 1)], to] as const];
	});
}
