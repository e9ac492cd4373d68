import { describe, expect, it } from 'vitest';
import { withDerived } from '$lib/story/derive';
import { readTables } from '$lib/story/read';
import { balanceCounts, confidenceCounts, floorCells, LEVELS, lowRecords } from './counts';

const tables = withDerived(readTables('data').tables);
const of = (name: string) => tables.get(name)?.rows ?? [];
const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);

describe('confidenceCounts', () => {
	it('counts every record of a table once', () => {
		for (const { key, values } of confidenceCounts(tables)) {
			expect(values).toHaveLength(LEVELS.length);
			expect(sum(values), key).toBe(of(key).length);
		}
	});
});

describe('lowRecords', () => {
	it('names what is kept out of the chapters', () => {
		const low = lowRecords(tables);
		expect(low.length).toBeGreaterThan(0);
		for (const { table, label } of low) expect(label, table).not.toBe('');
	});
});

describe('floorCells', () => {
	it('counts the murder cells that are not drawn', () => {
		const murders = of('crime').filter((row) => row['measure'] === 'murder');
		const kept = murders.filter((row) => row['series_role'] === 'primary').length;
		expect(floorCells(tables)).toBe(murders.length - kept);
	});
});

describe('balanceCounts', () => {
	const counts = new Map(balanceCounts(tables).map(({ key, values }) => [key, values]));

	it('finds both sides equal where they must be', () => {
		for (const key of ['voices', 'evidence', 'supports', 'against', 'first']) {
			const [critic, advocate] = counts.get(key) ?? [];
			expect(critic, key).toBe(advocate);
		}
	});

	it('finds their words within a tenth', () => {
		const words = counts.get('words') ?? [];
		expect(Math.min(...words) / Math.max(...words)).toBeGreaterThanOrEqual(0.9);
	});

	it('splits all evidence into for and against', () => {
		const [all, supports, against] = ['evidence', 'supports', 'against'].map((key) =>
			sum(counts.get(key) ?? [])
		);
		expect((supports ?? 0) + (against ?? 0)).toBe(all);
	});
});
