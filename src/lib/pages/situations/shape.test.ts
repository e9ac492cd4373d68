import { describe, expect, it } from 'vitest';
import type { Chapter, Row, Table, Tables } from '$lib/story/types';
import { situationsOf, stepsOn } from './shape';

function table(name: string, key: string, rows: readonly Row[]): Table {
	const byKey = new Map(rows.map((row) => [String(row[key]), row]));
	return { name, key, columns: Object.keys(rows[0] ?? {}), units: {}, rows, byKey, file: 'test' };
}

const row: Row = {
	situation_id: 'stop',
	situation: 'A stop.',
	short: 'Stop',
	mpd_says: 'No.',
	side: 'civil',
	police_role: 'stays_out',
	governed_by: ['clause', 'gone'],
	governed_by_other: null,
	basis: 'memo',
	status: '2025',
	confidence: 'low',
	source_ids: ['one'],
	note: null,
	main_story: false,
	rests_on_former_chief: true,
	who_asks: 'police',
	who_decides: 'not_stated',
	recorded: 'both'
};
const clause: Row = {
	provision_id: 'clause',
	section: 'Section',
	title: 'Title',
	plain: 'Plain.',
	exceptions: null,
	confidence: 'medium',
	source_ids: ['two']
};
const tables: Tables = new Map([
	['situations', table('situations', 'situation_id', [row])],
	['provisions', table('provisions', 'provision_id', [clause])]
]);

const step = (id: string, chart: string, view: unknown) =>
	({ id, chart, view, title: ['About ', { em: ['it'] }] }) as unknown as Chapter['steps'][number];
const chapters = [
	{
		id: 'one',
		number: 1,
		title: 'One',
		dek: [],
		steps: [
			step('walks', 'line', { show: 'all', focus: 'stop' }),
			step('elsewhere', 'line', { show: 'all', focus: 'jail' }),
			step('other-chart', 'questions', { focus: ['stop'] }),
			step('bare', 'line', { show: 'none' })
		]
	}
] satisfies readonly Chapter[];

describe('situationsOf', () => {
	const [shaped] = situationsOf(tables, chapters, (key) => `[${key}]`);

	it('passes the gates in order and knows where nothing answers', () => {
		expect(shaped?.gates.map(({ id, answer, known }) => [id, answer, known])).toEqual([
			['line', '[line_civil]', true],
			['asks', '[asks_police]', true],
			['decides', '[decides_not_stated]', false],
			['recorded', '[recorded_both]', true]
		]);
	});

	it('joins the clauses that there are and tells doubt in them', () => {
		expect(shaped?.clauses.map(({ id, doubt, sources }) => [id, doubt, sources])).toEqual([
			['clause', '[clause_sure]', ['two']]
		]);
	});

	it('marks low confidence and what rests on the former chief', () => {
		expect([shaped?.low, shaped?.formerChief, shaped?.sure]).toEqual([true, true, '[sure_low]']);
	});
});

describe('stepsOn', () => {
	it('finds the steps whose line has the situation in the foreground', () => {
		expect(stepsOn('stop', chapters)).toEqual([{ id: 'walks', title: 'About it' }]);
	});
});
