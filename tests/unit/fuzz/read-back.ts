import { parse } from 'csv-parse/sync';
import { median } from 'd3-array';
import { boundsOf, pointsOf, type Drawing, type Mark } from '../../../src/lib/charts/core/drawing';
import { places } from './places';

/**
 * What a picture must say, worked out from the text of the tables alone: nothing of the loader or of a
 * chart's own scales is used. A scale is a straight line, so values and the pixels they were drawn at
 * must lie on one.
 */

export type Cells = Readonly<Record<string, string>>;
/** Rows of a table as the file has them. */
export type RawTables = (table: string) => readonly Cells[];

/** Reads the rows of a CSV file as text. */
export const rawRows = (text: string): readonly Cells[] =>
	parse(text, { bom: true, columns: true, skip_empty_lines: true }) as unknown as readonly Cells[];

/** Values with the pixels that they were drawn at; all of them on one scale. */
interface Scale {
	readonly what: string;
	readonly pairs: readonly (readonly [value: number, pixel: number])[];
}

/** What a picture shows, and what it should. */
interface Told {
	/** Keys of the records that must have a mark. */
	readonly records: readonly string[];
	readonly scales: readonly Scale[];
}

const shown = (drawing: Drawing) => drawing.filter((mark) => !mark.hidden);
const dotAt = (drawing: Drawing, row: string) =>
	shown(drawing).flatMap((mark) => (mark.kind === 'dot' && mark.row === row ? [mark.at] : []))[0];
const rectAt = (drawing: Drawing, key: string) =>
	shown(drawing).flatMap((mark) => (mark.kind === 'rect' && mark.row === key ? [mark] : []))[0];

/** Pairs of the records whose mark was found; records without one are found missing by their keys. */
function pairs(
	rows: readonly Cells[],
	value: (row: Cells) => number,
	pixel: (row: Cells) => number | undefined
): Scale['pairs'] {
	return rows.flatMap((row) => {
		const place = pixel(row);
		return place === undefined ? [] : [[value(row), place] as const];
	});
}

const primary = (rows: readonly Cells[], measure: string) =>
	rows.filter((row) => row['measure'] === measure && row['series_role'] === 'primary');

/**
 * Where the line of a change in counting stands, beside the years of a path. One that the table has, in years that
 * figures reach, must be there; one that it has not, must not.
 */
function yearsOf(
	tables: RawTables,
	drawing: Drawing,
	path: Scale['pairs'],
	lines: Readonly<Record<string, string>>
): Scale {
	const reached = tables('crime')
		.filter((row) => row['series_role'] === 'primary')
		.map((row) => Number(row['year']));
	const [first, last] = [Math.min(...reached), Math.max(...reached)];
	const found = Object.entries(lines).flatMap(([changes, key]) => {
		const line = shown(drawing).find((mark) => mark.kind === 'rule' && mark.key === key);
		const x = line?.kind === 'rule' ? line.from[0] : undefined;
		const row = tables('breaks').find((one) => one['changes'] === changes);
		const year = Number(row?.['year'] ?? NaN);
		if (year >= first && year <= last) return [[year, x ?? NaN] as const];
		return x === undefined ? [] : [[first, NaN] as const];
	});
	return { what: 'years', pairs: [...path, ...found] };
}

type View = Readonly<Record<string, unknown>>;
type Reader = (tables: RawTables, view: View, drawing: Drawing) => Told;

const keysOf = (rows: readonly Cells[], key: string) => rows.map((row) => row[key]!);

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

/** How each chart is read back. */
const readers: Readonly<Record<string, Reader>> = {
	line(tables, { show }) {
		const rows = tables('situations').filter((row) => row['main_story'] === 'true');
		const all = keysOf(rows, 'situation_id');
		const listed = Array.isArray(show) ? (show as string[]).filter((key) => all.includes(key)) : [];
		return { records: show === 'all' ? all : listed, scales: [] };
	},
	timeline(tables, { from, to }, drawing) {
		const rows = tables('timeline').filter(
			({ main_story, sort_date }) =>
				main_story === 'true' &&
				sort_date!.slice(0, 7) >= String(from) &&
				sort_date!.slice(0, 7) <= String(to)
		);
		// Events of one day stand beside one another, as near as their dots allow: the order is what is told.
		const order = [...rows].sort((a, b) => day(a['sort_date']!) - day(b['sort_date']!));
		const places = order.map((row) => dotAt(drawing, row['event_id']!)?.[0] ?? NaN);
		const back = places.findIndex((x, index) => index > 0 && x < places[index - 1]! - 30);
		return {
			records: keysOf(rows, 'event_id'),
			scales:
				back < 0
					? []
					: [
							{
								what: `order of ${order[back]!['event_id']}`,
								pairs: [
									[0, 0],
									[1, 1],
									[2, 0]
								]
							}
						]
		};
	},
	provisions: () => ({ records: [], scales: [] }),
	arguments: (tables) => ({ records: keysOf(tables('evidence'), 'evidence_id'), scales: [] }),
	polls(tables, { show }, drawing) {
		const parts = tables('figures').filter(
			({ figure_id, record, unit }) =>
				unit === 'percent' &&
				(show as string[]).some((poll) => record === `polls/${poll}`) &&
				rectAt(drawing, figure_id!)
		);
		return {
			records: [],
			scales: [
				{
					what: 'share',
					pairs: [
						[0, 0],
						...pairs(
							parts,
							(row) => Number(row['value']),
							(row) => rectAt(drawing, row['figure_id']!)?.width
						)
					]
				}
			]
		};
	},
	map(tables, _, drawing) {
		const rows = tables('cities');
		// Of the two that lead, the second is moved beside the first.
		const leading = keysOf(
			rows.filter((row) => row['selection'] === 'twin'),
			'city_id'
		);
		const places = tables('city_places').filter((row) => row['city_id'] !== leading[1]);
		return {
			records: keysOf(rows, 'city_id'),
			scales: (['x', 'y'] as const).map((axis, index) => ({
				what: axis,
				pairs: pairs(
					places,
					(row) => Number(row[axis]),
					(row) => dotAt(drawing, row['city_id']!)?.[index]
				)
			}))
		};
	},
	rules: (tables) => ({
		records: keysOf(
			tables('policies').filter((row) => row['direction'] !== 'none'),
			'city_policy_id'
		),
		scales: []
	}),
	people(tables, _, drawing) {
		const rows = tables('cities');
		const known = rows.filter((row) => row['foreign_born_share'] !== '');
		return {
			records: keysOf(rows, 'city_id'),
			scales: [
				{
					what: 'share',
					pairs: pairs(
						known,
						(row) => Number(row['foreign_born_share']),
						(row) => dotAt(drawing, row['city_id']!)?.[1]
					)
				},
				{
					what: 'population',
					pairs: pairs(
						known,
						(row) => Math.log(Number(row['population_2020'])),
						(row) => dotAt(drawing, row['city_id']!)?.[0]
					)
				}
			]
		};
	},
	decider(tables, { mode, show }, drawing) {
		if (!(show as string[]).includes('medians') || mode === 'change')
			return { records: [], scales: [] };
		const murders = primary(tables('crime'), 'murder').filter((row) => row['rate_per_100k'] !== '');
		const years = [...new Set(murders.map((row) => Number(row['year'])))].sort();
		const drawn = ['limits', 'requires'].flatMap((group) => {
			const cities = new Set(
				keysOf(
					tables('cities').filter((row) => row['policy_group'] === group),
					'city_id'
				)
			);
			const medians = years.flatMap((year) => {
				const rates = murders.filter(
					(row) => cities.has(row['city_id']!) && Number(row['year']) === year
				);
				return rates.length === 0 ? [] : [median(rates, (row) => Number(row['rate_per_100k']))!];
			});
			const points = pathAt(drawing, `median-${group}`);
			if (points.length !== medians.length) return [[medians.length, NaN] as const];
			return medians.map((value, index) => [value, points[index]![1]] as const);
		});
		const crossed = (show as string[]).includes('breaks') ? { system: 'break-system' } : {};
		const points = pathAt(drawing, 'median-limits');
		const path =
			points.length === years.length
				? years.map((year, at) => [year, points[at]![0]] as const)
				: [];
		const scales = [{ what: 'medians', pairs: drawn }, yearsOf(tables, drawing, path, crossed)];
		return { records: [], scales };
	},
	trends(tables, { measure, show, focus }, drawing) {
		if (show === 'one') return { records: [], scales: [] };
		const cities = keysOf(tables('cities'), 'city_id').filter(
			(city) => pathAt(drawing, `city-${city}`).length > 0
		);
		const scales = cities.map((city): Scale => {
			const rows = primary(tables('crime'), String(measure))
				.filter((row) => row['city_id'] === city && row['rate_per_100k'] !== '')
				.sort((a, b) => Number(a['year']) - Number(b['year']));
			const points = pathAt(drawing, `city-${city}`);
			const matched = points.length === rows.length;
			return {
				what: `rates of ${city}`,
				pairs: rows.map((row, index) => [
					Number(row['rate_per_100k']),
					matched ? points[index]![1] : NaN
				])
			};
		});
		const home = tables('cities').find((row) => row['selection'] === 'twin')?.['city_id'];
		const own = primary(tables('crime'), String(measure))
			.filter((row) => row['city_id'] === (focus ?? home) && row['rate_per_100k'] !== '')
			.map((row) => Number(row['year']))
			.sort((a, b) => a - b);
		const line = pathAt(drawing, 'focus-line');
		if (line.length === 0 || line.length !== own.length) return { records: [], scales };
		const path = own.map((year, at) => [year, line[at]![0]] as const);
		const lines = {
			system: 'the-line',
			...(measure === 'violent' ? { definition: 'break-definition' } : {})
		};
		return { records: [], scales: [...scales, yearsOf(tables, drawing, path, lines)] };
	},
	limits: () => ({ records: [], scales: [] }),
	enforcement(tables, { show }, drawing) {
		const rows = tables('enforcement').filter(({ measure, period_type, state_abbr, geo_level }) =>
			show === 'states'
				? measure === 'ice_arrests' && period_type === 'span'
				: show === 'months'
					? measure === 'ice_arrests' && period_type === 'month' && state_abbr === 'MN'
					: measure === '287g_agreements' &&
						period_type === 'snapshot' &&
						(geo_level === 'national' || state_abbr === 'MN')
		);
		const records = keysOf(rows, 'enforcement_id');
		const value = (row: Cells) => Number(row['value']);
		if (show !== 'agreements') {
			return {
				records,
				scales: [
					{
						what: 'counts',
						pairs: [
							[0, 0],
							...pairs(rows, value, (row) => rectAt(drawing, row['enforcement_id']!)?.height)
						]
					}
				]
			};
		}
		return {
			records,
			scales: ['national', 'state'].map((level) => ({
				what: level,
				pairs: pairs(
					rows.filter((row) => row['geo_level'] === level),
					value,
					(row) => dotAt(drawing, row['enforcement_id']!)?.[1]
				)
			}))
		};
	},
	questions: (tables) => ({
		records: keysOf(
			tables('open_questions').filter((row) => row['main_story'] === 'true'),
			'question_id'
		),
		scales: []
	})
};

function pathAt(drawing: Drawing, key: string) {
	return shown(drawing).flatMap((mark: Mark) =>
		mark.kind === 'path' && mark.key === key ? pointsOf(mark) : []
	);
}

/** Where values and pixels leave the straight line between the extremes, in words. */
function bent({ what, pairs }: Scale): readonly string[] {
	if (pairs.some((pair) => !pair.every(Number.isFinite))) return [`${what}: a value was not drawn`];
	const sorted = [...pairs].sort((a, b) => a[0] - b[0]);
	const [least, most] = [sorted[0], sorted.at(-1)];
	if (!least || !most) return [];
	const slope = most[0] === least[0] ? 0 : (most[1] - least[1]) / (most[0] - least[0]);
	const off = sorted.find(
		([value, pixel]) => Math.abs(least[1] + (value - least[0]) * slope - pixel) > 0.5
	);
	return off
		? [`${what}: ${off[0]} was drawn ${off[1]} px from the edge, which is another value`]
		: [];
}

/** What a picture tells otherwise than the tables do, in words; nothing where it is right. */
export function untrue(
	chart: string,
	tables: RawTables,
	view: unknown,
	drawing: Drawing
): readonly string[] {
	const reader = readers[chart];
	if (!reader)
		throw new Error(`no reader for chart "${chart}": say in read-back.ts what it must show`);
	const { records, scales } = reader(tables, view as View, drawing);
	const drawn = new Set(shown(drawing).flatMap((mark) => mark.row ?? []));
	return [
		...records.filter((key) => !drawn.has(key)).map((key) => `${chart}: record ${key} has no mark`),
		...shown(drawing).flatMap((mark) =>
			mark.kind === 'path' && mark.row && !boundsOf(mark) ? [`${mark.key} is empty`] : []
		),
		...scales.flatMap(bent),
		...(places[chart]?.(tables, view as View, drawing) ?? [])
	];
}
