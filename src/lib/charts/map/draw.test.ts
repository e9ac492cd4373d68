import { geoAlbersUsa } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import {
	english as format,
	keysOf,
	longer,
	SIZES,
	theTables,
	wordsOf
} from '../../../../tests/unit/the-tables';
import { faultsOf } from '../core/sound';
import { mapContract } from './contract';
import { drawMap } from './draw';
import { frame } from './frame';
import { mapChart } from './index';
import { placeOf, radiusOf } from './names';
import { BOX, projectPlace } from './project';
import { hatch, ringsOf } from './outline';
import { mapTable } from './table';
import type { MapView, MapWords } from './types';

const words = wordsOf<MapWords>('map');
const data = mapContract.select(theTables);
const views: readonly MapView[] = [
	{ show: ['cities'] },
	{ show: ['states', 'cities'] },
	{ show: ['states', 'cities'], group: 'requires' },
	{ show: ['states', 'cities'], focus: 'houston' },
	{ show: ['states'] }
];
const cityRows = theTables.get('cities')!.rows;

describe.each(SIZES)('map at $width by $height', (size) => {
	it.each(views)('words stay inside and apart: %o', (view) => {
		expect(faultsOf(drawMap(data, view, words, size, format), size)).toEqual([]);
		expect(faultsOf(drawMap(data, view, longer(words), size, format), size)).toEqual([]);
	});

	it('every city stands where its coordinates put it', () => {
		const drawing = drawMap(data, views[1]!, words, size, format);
		const { at } = frame(data, views[1]!, words, size, format);
		const albers = geoAlbersUsa()
			.scale((1300 * BOX.width) / 975)
			.translate([BOX.width / 2, (305 * BOX.width) / 975]);
		for (const row of cityRows) {
			const mark = drawing.find(({ key }) => key === `city-${row['city_id'] as string}`);
			if (mark?.kind !== 'dot') throw new Error(`no sign for ${row['city_id'] as string}`);
			const [x, y] = albers([Number(row['lon']), Number(row['lat'])])!;
			const [dx, dy] = [(mark.at[0] - at.left) / at.k - x, (mark.at[1] - at.top) / at.k - y];
			expect(Math.abs(dy)).toBeLessThan(0.06);
			// St. Paul is moved east until its sign only touches that of Minneapolis.
			if (row['city_id'] === 'st-paul') expect(dx * at.k).toBeLessThan(13);
			else expect(Math.abs(dx)).toBeLessThan(0.06);
		}
	});

	it('has the same marks in every view, and one line', () => {
		const all = views.map((view) => drawMap(data, view, words, size, format));
		const keys = keysOf(all[0]!);
		expect(new Set(keys).size).toBe(keys.length);
		for (const drawing of all) expect(keysOf(drawing)).toEqual(keys);
		expect(all[0]!.filter(({ look }) => look === 'the-line')).toHaveLength(1);
	});

	it('names Minneapolis and St. Paul', () => {
		const drawing = drawMap(data, views[1]!, words, size, format);
		for (const key of ['name-minneapolis', 'name-st-paul']) {
			expect(drawing.find((mark) => mark.key === key)?.hidden).toBe(false);
		}
	});
});

describe('map', () => {
	it('leads no thin line to a name through the sign of another city', () => {
		const sizes = [620, 660, 700, 716, 740, 780].flatMap((width) =>
			[260, 300, 340, 380, 420].map((height) => ({ width, height }))
		);
		for (const size of sizes) {
			const drawing = drawMap(data, views[1]!, words, size, format);
			const { at } = frame(data, views[1]!, words, size, format);
			const signs = data.cities.map((city) => ({
				r: radiusOf(city, at.k),
				at: placeOf(data, city, at)
			}));
			const runs = drawing.flatMap((mark) =>
				mark.kind === 'path' && mark.key === 'leaders' ? mark.runs : []
			);
			for (const [from, to] of runs) {
				const crossed = signs.filter((sign) => {
					const parts = Array.from({ length: 21 }, (_, n) => n / 20);
					const own = Math.hypot(sign.at[0] - from![0], sign.at[1] - from![1]) < sign.r + 2;
					const near = parts.some((part) => {
						const x = from![0] + (to![0] - from![0]) * part;
						const y = from![1] + (to![1] - from![1]) * part;
						return Math.hypot(sign.at[0] - x, sign.at[1] - y) < sign.r - 1;
					});
					return near && !own;
				});
				expect(crossed, `${size.width} by ${size.height}: ${JSON.stringify([from, to])}`).toEqual(
					[]
				);
			}
		}
	});

	it('names all cities on a phone, in the list under the map', () => {
		const drawing = drawMap(data, views[1]!, words, { width: 350, height: 380 }, format);
		const text = drawing
			.flatMap((mark) => (mark.kind === 'text' && !mark.hidden ? mark.lines : []))
			.join(' ');
		for (const { name } of data.cities) expect(text).toContain(name);
	});

	it('has a sign and a table row for each city', () => {
		const drawing = drawMap(data, views[1]!, words, { width: 900, height: 560 }, format);
		const signs = drawing.flatMap((mark) => (mark.kind === 'dot' && mark.row ? mark.row : []));
		const ids = cityRows.map((row) => String(row['city_id'])).sort();
		expect(signs.sort()).toEqual(ids);
		const { rows } = mapTable(data, words, format);
		expect(rows.map(({ key }) => key).sort()).toEqual(ids);
	});

	it('fills each state by the rows of policies, and no other', () => {
		const policies = theTables.get('policies')!.rows.filter((row) => row['level'] === 'state');
		const abbr = new Map(cityRows.map((row) => [row['city_id'], row['state_abbr']]));
		for (const { key, law } of data.states) {
			const found = policies.filter((row) => abbr.get(row['city_id']!) === key);
			const directions = [...new Set(found.map((row) => row['direction']))].sort().join();
			const compared = [...abbr.values()].includes(key);
			expect(directions || (compared ? 'not_found' : 'not_read')).toBe(law);
		}
		expect(data.states).toHaveLength(51);
	});

	it('holds the places that the projection gives', () => {
		const places = theTables.get('city_places')!.byKey;
		for (const row of cityRows) {
			const place = places.get(String(row['city_id']))!;
			expect([place['x'], place['y']]).toEqual(
				projectPlace(Number(row['lat']), Number(row['lon']))
			);
		}
	});

	it('hatches inside the outline only', () => {
		const square = ringsOf('0,0 40,0 40,40 0,40');
		const runs = hatch(square, 5);
		expect(runs.length).toBeGreaterThan(8);
		for (const [x, y] of runs.flat()) {
			for (const value of [x, y]) {
				expect(value).toBeGreaterThanOrEqual(-1e-6);
				expect(value).toBeLessThanOrEqual(40 + 1e-6);
			}
		}
	});

	it('tells the groups and the states, and finds a city', () => {
		const text = mapContract.describe(data, views[3]!, words, format);
		expect(text).toContain('28 cities');
		expect(text).toContain('Limits cooperation: 13');
		expect(text).toContain('Houston: Must cooperate');
		expect(mapChart.explore!(data, views[1]!, 'focus', 'tulsa').focus).toBe('tulsa');
		expect(mapChart.explore!(data, views[1]!, 'focus', 'nowhere')).toEqual(views[1]);
		expect(mapChart.explore!(data, views[3]!, 'focus', '').focus).toBeUndefined();
	});
});
