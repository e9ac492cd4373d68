import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectPlace, stateOutlines } from '../lib/charts/map/project';
import { readTables } from '../lib/story/read';
import { ABBREVIATIONS } from './state-codes';

/**
 * `npm run us-states` writes the two tables that the map is drawn from: `us_states` (outlines, from
 * us-atlas) and `city_places` (where each city of `cities` stands). Run it after a change to the
 * coordinates in `cities`; the result is committed.
 */

type Atlas = Parameters<typeof stateOutlines>[0];

const csv = (rows: readonly (readonly (string | number)[])[]) =>
	rows
		.map((row) => row.map((cell) => (/[,"]/.test(`${cell}`) ? `"${cell}"` : cell)).join(','))
		.join('\n') + '\n';

/** The atlas of the Census Bureau's state outlines, already in the map's projection. */
function atlas(): Atlas {
	const path = createRequire(import.meta.url).resolve('us-atlas/states-albers-10m.json');
	return JSON.parse(readFileSync(path, 'utf8')) as Atlas;
}

/** One row per state and the District of Columbia; territories are not in the projection. */
export function statesCsv(): string {
	const rows = stateOutlines(atlas()).flatMap(({ id, name, points }) => {
		const abbr = ABBREVIATIONS[id];
		return abbr ? [[abbr, name, points]] : [];
	});
	rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
	return csv([['abbr', 'name', 'points'], ...rows]);
}

/** One row per city, in the order of `cities`. */
export function placesCsv(dir: string): string {
	const cities = readTables(dir).tables.get('cities')?.rows ?? [];
	const rows = cities.map((row) => [
		String(row['city_id']),
		...projectPlace(Number(row['lat']), Number(row['lon']))
	]);
	return csv([['city_id', 'x', 'y'], ...rows]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const dir = resolve('data');
	writeFileSync(join(dir, 'tables', 'us_states.csv'), statesCsv());
	writeFileSync(join(dir, 'tables', 'city_places.csv'), placesCsv(dir));
	console.log('Wrote data/tables/us_states.csv and data/tables/city_places.csv.');
}
