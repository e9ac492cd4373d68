import { describe, expect, it } from 'vitest';
import { bandRows, countsBySide, findingsAbout, mapRows, withReadings } from './shape';
import type { FindingRow, StudyRow } from './types';

const study = (id: string, more: Partial<StudyRow> = {}): StudyRow => ({
	id,
	short: id,
	studied: 'crime',
	about: 'jail',
	design: 'count',
	review: 'yes',
	citedBy: 'both',
	view: '',
	authors: '',
	year: '',
	venue: '',
	question: '',
	data: '',
	method: '',
	result: '',
	limits: '',
	sources: [],
	...more
});

const pairs = [
	{ id: 'p1', short: 'One' },
	{ id: 'p2', short: 'Two' }
];
const finding = (id: string, more: Partial<FindingRow>): FindingRow => ({
	id,
	pair: 'p1',
	side: 'critic',
	direction: 'supports',
	studies: [],
	...more
});
const findings = [
	finding('a', { studies: ['x'] }),
	finding('b', { studies: ['x', 'y'] }),
	finding('c', { pair: 'p2', studies: ['x'] }),
	finding('d', { side: 'advocate', direction: 'contradicts', studies: ['x'] }),
	finding('e', { pair: 'p2' })
];
const studies = withReadings(
	[study('x'), study('y', { studied: 'victims', about: 'city_police' }), study('z')],
	findings,
	pairs
);

describe('the evidence map', () => {
	it('counts a claim once, however many findings name the study', () => {
		const told = studies[0]?.readings.map((one) => `${one.pair.id} ${one.side} ${one.direction}`);
		expect(told).toEqual(['p1 critic supports', 'p1 advocate contradicts', 'p2 critic supports']);
		expect(studies[0]?.pairs).toBe('p1 p2');
	});

	it('puts a study once into a place, with all pairs that put it there', () => {
		const [crime, victims] = mapRows(studies);
		const cell = crime?.halves[0]?.cells[0];
		expect(cell?.direction).toBe('supports');
		expect(cell?.marks.map((mark) => [mark.study.id, mark.pairs])).toEqual([['x', 'p1 p2']]);
		expect(crime?.apart.map((mark) => mark.study.id)).toEqual(['z']);
		expect(victims?.studies.map(({ id }) => id)).toEqual(['y']);
	});

	it('leaves out subjects without a study', () => {
		expect(mapRows(studies).map((row) => row.studied)).toEqual(['crime', 'victims']);
	});

	it('counts studies by side, for all claims and for one pair', () => {
		const told = (pair?: string) =>
			countsBySide(studies, pair).map(({ studies: n, directions }) => [
				n,
				...directions.map((one) => one.studies)
			]);
		expect(told()).toEqual([
			[2, 2, 0, 0, 0],
			[1, 0, 0, 0, 1]
		]);
		expect(told('p2')).toEqual([
			[1, 1, 0, 0, 0],
			[0, 0, 0, 0, 0]
		]);
	});

	it('sorts studies by whose part they test, each once', () => {
		const rows = bandRows(studies);
		expect(rows.find((row) => row.about === 'jail')?.studies).toHaveLength(2);
		expect(rows.flatMap((row) => row.studies)).toHaveLength(3);
	});

	it('takes a finding for jails or for police only where all its studies are', () => {
		expect(findingsAbout(studies, findings)).toEqual({ all: 4, jails: 3, city: 0 });
	});
});
