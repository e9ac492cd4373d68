import { geoAlbersUsa } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * The map's projection: Albers' equal-area conic for the 48 states, with Alaska and Hawaii as insets
 * (Alaska at a third of its size). Used when `npm run us-states` writes the tables, and by tests:
 * no projection is shipped to a browser.
 */

/** The box that coordinates are in; us-atlas draws in 975 by 610. */
export const BOX = { width: 960, height: 600 } as const;
const SCALE = BOX.width / 975;

/** Detail smaller than this many square units, and islands smaller than the second, are left out. */
const DETAIL = 4;
const ISLAND = 12;

const albers = geoAlbersUsa()
	.scale(1300 * SCALE)
	.translate([487.5 * SCALE, 305 * SCALE]);

/** Where a place stands in the box, to a tenth of a unit. Throws outside the United States. */
export function projectPlace(lat: number, lon: number): readonly [number, number] {
	const point = albers([lon, lat]);
	if (!point)
		throw new Error(`The place ${lat}, ${lon} is not in the United States: mend lat or lon.`);
	return [Math.round(point[0] * 10) / 10, Math.round(point[1] * 10) / 10];
}

type States = Topology<{ states: GeometryCollection<{ name: string }> }>;
/** Features of the states, in the order of the atlas. */
const featuresOf = (atlas: States) => feature(atlas, atlas.objects.states).features;
type Geometry = ReturnType<typeof featuresOf>[number]['geometry'];
type Ring = readonly (readonly number[])[];

/** Twice the area is enough to compare rings by. */
function area(ring: Ring): number {
	let sum = 0;
	ring.forEach(([x = 0, y = 0], index) => {
		const [nx = 0, ny = 0] = ring[(index + 1) % ring.length] ?? [];
		sum += x * ny - nx * y;
	});
	return Math.abs(sum) / 2;
}

/** A ring in whole units of the box, without points that fall together and without its closing point. */
function whole(ring: Ring): readonly string[] {
	const points = ring.map(([x = 0, y = 0]) => `${Math.round(x * SCALE)},${Math.round(y * SCALE)}`);
	const kept = points.filter((point, index) => point !== points[index - 1]);
	if (kept.at(-1) === kept[0]) kept.pop();
	return kept;
}

/** The outer rings of a state, largest first. */
function ringsOf(geometry: Geometry): readonly Ring[] {
	const polygons =
		geometry.type === 'MultiPolygon'
			? geometry.coordinates
			: geometry.type === 'Polygon'
				? [geometry.coordinates]
				: [];
	return polygons.flatMap(([outer]) => (outer ? [outer] : [])).sort((a, b) => area(b) - area(a));
}

/**
 * Outlines of the states: `x,y x,y;x,y …` in whole units of the box, rings parted by `;`.
 * Neighbours are simplified together, so that they keep the same border.
 *
 * @param atlas `us-atlas/states-albers-10m.json`, which is drawn in this projection
 */
export function stateOutlines(atlas: States): { id: string; name: string; points: string }[] {
	const simple = simplify(presimplify(atlas), DETAIL);
	const plain = featuresOf(simple);
	return featuresOf(atlas).flatMap((fine, index) => {
		const largeOrFirst = (ring: Ring, at: number) => at === 0 || area(ring) >= ISLAND;
		const rings = ringsOf(plain[index]?.geometry ?? fine.geometry).filter(largeOrFirst);
		const kept = rings.map(whole).filter((ring) => ring.length > 2);
		// The District of Columbia is smaller than the detail that is left out.
		if (kept.length === 0) kept.push(...ringsOf(fine.geometry).slice(0, 1).map(whole));
		const points = kept.map((ring) => ring.join(' ')).join(';');
		return points ? [{ id: String(fine.id), name: fine.properties.name, points }] : [];
	});
}
