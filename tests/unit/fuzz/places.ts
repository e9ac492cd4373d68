import {
	boundsOf,
	type DotMark,
	type Drawing,
	type Mark
} from '../../../src/lib/charts/core/drawing';
import type { Cells, RawTables } from './read-back';

/**
 * Where the marks of a picture must stand, worked out from the text of the tables alone, for charts whose
 * places are no scale: which side of the line, in which row, before or after what.
 */

type View = Readonly<Record<string, unknown>>;
type Places = (tables: RawTables, view: View, drawing: Drawing) => readonly string[];

const shown = (drawing: Drawing) => drawing.filter((mark) => !mark.hidden);

/** The middle of a mark, in pixels. */
function middleOf(mark: Mark): { readonly x: number; readonly y: number } {
	const { x, y, width, height } = boundsOf(mark) ?? { x: NaN, y: NaN, width: 0, height: 0 };
	return { x: x + width / 2, y: y + height / 2 };
}

/** Marks on show that stand for the rows of a table, by the row's key. */
const marksOf = (drawing: Drawing, rows: readonly Cells[], key: string) =>
	rows.flatMap((row) => {
		const mark = shown(drawing).find((one) => one.row === row[key]);
		return mark ? [{ row, id: row[key]!, mark, ...middleOf(mark) }] : [];
	});

/** The line of the story, and where it ends. */
function lineOf(drawing: Drawing): { readonly x: number; readonly end: number } {
	const line = drawing.find((mark) => mark.look.split(' ').includes('the-line'));
	const box = line && boundsOf(line);
	return { x: box?.x ?? NaN, end: (box?.y ?? NaN) + (box?.height ?? NaN) };
}

/** What does not stand below all of the group before it. */
function notBelow(
	groups: readonly (readonly { readonly id: string; readonly y: number }[])[]
): readonly string[] {
	let floor = -Infinity;
	return groups.flatMap((group) => {
		const high = group.filter(({ y }) => !(y > floor + 0.5));
		floor = Math.max(floor, ...group.map(({ y }) => y));
		return high.map(({ id }) => `${id} stands too high`);
	});
}

const grouped = <Item extends { readonly row: Cells }>(
	items: readonly Item[],
	column: string,
	order: readonly string[]
) => order.map((value) => items.filter(({ row }) => row[column] === value));

const isOpen = (mark: Mark) => mark.look.split(' ').includes('open');

/** Years since the year 0; a month and a year stand at their middle, because nothing more is known. */
function yearsOf(date: string): number {
	const [year = NaN, month, day] = date.split('-').map(Number);
	if (month === undefined) return year + 0.5;
	const start = Date.UTC(year, 0, 1);
	const length = Date.UTC(year + 1, 0, 1) - start;
	return year + (Date.UTC(year, month - 1, 1) - start + ((day ?? 15.5) - 0.5) * 864e5) / length;
}

/** The shape of a finding's sign, by what it says of the claim. */
const FINDINGS: Readonly<Record<string, Pick<DotMark, 'shape'> & { readonly open: boolean }>> = {
	supports: { shape: 'circle', open: false },
	mixed: { shape: 'half', open: false },
	complicates: { shape: 'circle', open: true },
	contradicts: { shape: 'cross', open: false }
};

export const places: Readonly<Record<string, Places>> = {
	line(tables, _, drawing) {
		const line = lineOf(drawing);
		return marksOf(drawing, tables('situations'), 'situation_id').flatMap(({ row, id, x, y }) => {
			const right = {
				civil: x < line.x,
				criminal: x > line.x,
				both: Math.abs(x - line.x) < 0.5 && y <= line.end,
				outside: y > line.end
			}[row['side']!];
			return right ? [] : [`${id} stands on another side than ${row['side']}`];
		});
	},

	arguments(tables, { show, pair }, drawing) {
		const line = lineOf(drawing);
		const signs = marksOf(drawing, tables('evidence'), 'evidence_id');
		const rows =
			show === 'evidence' && pair === undefined
				? grouped(signs, 'direction', Object.keys(FINDINGS))
				: grouped(
						signs,
						'pair_id',
						tables('pairs').map((row) => row['pair_id']!)
					);
		return [
			...notBelow(rows),
			...signs.flatMap(({ row, id, mark, x }) => {
				const sign = FINDINGS[row['direction']!];
				const said =
					mark.kind === 'dot' &&
					(mark.shape ?? 'circle') === sign?.shape &&
					isOpen(mark) === sign.open;
				return [
					...((row['side'] === 'critic' ? x < line.x : x > line.x)
						? []
						: [`${id} stands on the other side`]),
					...(said ? [] : [`${id} does not look like “${row['direction']}”`])
				];
			})
		];
	},

	rules(tables, _, drawing) {
		const signs = marksOf(drawing, tables('policies'), 'city_policy_id');
		// Each column of rows has an axis of its own, drawn as thin lines at known years.
		const axes = drawing.flatMap((mark) => {
			const [, from, index] = /^grid-(\d+)-(\d+)$/.exec(mark.key) ?? [];
			const late = drawing.find(({ key }) => key === `grid-${Number(from) + 20}-${index}`);
			if (from === undefined || !late) return [];
			const [x, perYear] = [middleOf(mark).x, (middleOf(late).x - middleOf(mark).x) / 20];
			return [(time: number) => x + (time - Number(from)) * perYear];
		});
		const names = drawing.flatMap((mark) => {
			const city = /^name-(.+)$/.exec(mark.key)?.[1];
			return mark.kind === 'text' && city ? [{ city, left: mark.at[0], y: middleOf(mark).y }] : [];
		});
		return signs.flatMap(({ row, id, mark, x, y }) => {
			const time = row['adopted_date'] ? yearsOf(row['adopted_date']) : undefined;
			const dated =
				time === undefined ||
				axes.length === 0 ||
				axes.some((axis) => Math.abs(axis(time) - x) < 0.5);
			// The name of its row is the nearest one of those that stand to the left of it, in the last column of names.
			const left = Math.max(...names.map((one) => one.left).filter((one) => one <= x));
			const [nearest] = names
				.filter((one) => one.left === left)
				.sort((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y));
			const square = mark.kind === 'dot' && mark.shape === 'square';
			return [
				...(dated ? [] : [`${id} of ${row['adopted_date']} stands at another time`]),
				...(nearest?.city === row['city_id']
					? []
					: [`${id} stands in the row of ${nearest?.city}`]),
				...(square === (row['direction'] === 'requires') ? [] : [`${id} goes the other way`])
			];
		});
	},

	questions(tables, _, drawing) {
		const line = lineOf(drawing);
		const rings = marksOf(drawing, tables('open_questions'), 'question_id');
		const order = ['text', 'practice', 'courts', 'people', 'data'];
		return [
			...notBelow(grouped(rings, 'kind', order)),
			...rings.flatMap(({ id, x }) => (Math.abs(x - line.x) < 0.5 ? [] : [`${id} is off the line`]))
		];
	},

	provisions(tables, { show }, drawing) {
		const versions =
			show === 'both' ? ['2003', '2025'] : [show === 'police' ? 'mpd' : String(show)];
		const rows = tables('provisions').filter((row) => versions.includes(row['version']!));
		const signs = marksOf(drawing, rows, 'provision_id');
		const [old = [], now = []] = grouped(signs, 'version', versions);
		const at = new Map(signs.map(({ id, x, y }) => [id, { x, y }]));
		const far = (id: string, [x, y]: readonly [number, number]) =>
			Math.hypot(x - (at.get(id)?.x ?? NaN), y - (at.get(id)?.y ?? NaN));
		const amended = now.flatMap(({ row, id }) =>
			row['amends']!.split('|').flatMap((key) =>
				old.some((one) => one.id === key) ? [{ from: key, to: id }] : []
			)
		);
		return [
			...rows
				.filter((row) => !at.has(row['provision_id']!))
				.map((row) => `clause ${row['provision_id']} has no mark`),
			// Those of 2025 stand in the order of what they change.
			...notBelow(old.map((one) => [one])),
			...now.flatMap(({ id, x }) =>
				old.every((one) => one.x < x) ? [] : [`${id} of 2025 stands among those of 2003`]
			),
			...signs.flatMap(({ row, id, mark }) =>
				isOpen(mark) === (row['exceptions'] !== '')
					? []
					: [`${id} does not show whether it states exceptions`]
			),
			...amended.flatMap(({ from, to }) => {
				const joint = shown(drawing).find(({ key }) => key === `${to}>${from}`);
				const joined =
					joint?.kind === 'rule' && far(from, joint.from) < 0.5 && far(to, joint.to) < 0.5;
				return joined ? [] : [`${to} is not joined to ${from}, which it changes`];
			})
		];
	},

	limits(tables, _, drawing) {
		const studies = tables('studies');
		const cities = tables('cities');
		const statesOf = (group: string) =>
			cities.flatMap((row) => (row['policy_group'] === group ? [row['state_abbr']!] : []));
		const [limits, requires] = [new Set(statesOf('limits')), new Set(statesOf('requires'))];
		const murders = tables('crime').filter(
			(row) => row['measure'] === 'murder' && row['series_role'] === 'primary'
		);
		const years = murders.map((row) => Number(row['year']));
		const [from, to] = [Math.min(...years), Math.max(...years)];
		const rulesOf = (city: string) =>
			tables('policies')
				.filter((row) => row['city_id'] === city && row['adopted_date'] !== '')
				.filter((row) => row['direction'] === 'limits' || row['direction'] === 'requires')
				.map((row) => ({ date: row['adopted_date']!, way: row['direction'] }))
				.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
		const turned = cities.filter((row) => {
			const rules = rulesOf(row['city_id']!);
			const turns = rules.slice(1).filter(({ way }, index) => way !== rules[index]!.way);
			return turns.some(({ date }) => yearsOf(date) >= from && yearsOf(date) < to + 1);
		});
		const numbersOf = (key: string): readonly string[] | undefined => {
			const mark = drawing.find((one) => one.key === key && !one.hidden);
			return mark?.kind === 'text' ? (mark.lines.join(' ').match(/\d+/g) ?? []) : undefined;
		};
		// How many years are asked for on either side is the chart's own; how many cities have them is the tables'.
		const span = Number(numbersOf('more-switches')?.[1]);
		const dated = cities.filter((row) => {
			const first = Number(rulesOf(row['city_id']!)[0]?.date.slice(0, 4));
			const own = murders.filter((murder) => murder['city_id'] === row['city_id']);
			const before = own.filter((murder) => Number(murder['year']) < first);
			const after = own.filter((murder) => Number(murder['year']) > first);
			return before.length >= span && after.length >= span;
		});
		const told: Readonly<Record<string, readonly number[]>> = {
			'figure-confounding': [
				[...limits].filter((state) => requires.has(state)).length,
				new Set([...limits, ...requires]).size
			],
			'figure-jail': [
				studies.filter((row) => row['about'] === 'city_police').length,
				studies.length
			],
			'figure-reporting': [
				studies.filter((row) => row['studied'] === 'reporting').length,
				studies.length
			],
			'figure-switches': [turned.length, cities.length],
			'text-switches': [from, to],
			'more-switches': [dated.length, span]
		};
		return Object.entries(told).flatMap(([key, counts]) => {
			const said = numbersOf(key);
			// Where room is short, sentences are left out; the figures never are.
			if (said === undefined && !key.startsWith('figure-')) return [];
			return said?.join() === counts.join()
				? []
				: [`${key} says ${said?.join(' and ')}, not ${counts.join(' and ')}`];
		});
	}
};
