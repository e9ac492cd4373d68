import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/lib/story/types';
import { countWords, rowsOf, theSteps, textOf } from './the-story';

/** Both sides get the same form, the same room and the same weight of evidence. */
const SIDES = ['critic', 'advocate'] as const;
type Side = (typeof SIDES)[number];

/** The larger share by which two counts may differ. */
const ROOM = 0.1;

function wordsIn(row: Row, columns: readonly string[]): number {
	return columns.reduce((sum, column) => sum + countWords(String(row[column] ?? '')), 0);
}

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
	arguments: ['claim', 'counter'],
	evidence: ['finding', 'caveat'],
	voices: ['paraphrase', 'key_phrase']
};

function argumentOf(pair: Row, side: Side): string {
	return String(pair[`${side}_argument_id`]);
}

function partsOf(argument: string, table: string): readonly Row[] {
	return rowsOf(table).filter((row) => row['argument_id'] === argument);
}

/** All words on one side of a pair. */
function roomOf(pair: Row, side: Side): number {
	return Object.entries(COLUMNS).reduce((sum, [table, columns]) => {
		const rows = partsOf(argumentOf(pair, side), table);
		return sum + rows.reduce((words, row) => words + wordsIn(row, columns), 0);
	}, 0);
}

/** By how much of the larger one two counts differ. */
function apart(critic: number, advocate: number): number {
	return Math.abs(critic - advocate) / Math.max(critic, advocate);
}

const pairs = rowsOf('pairs');

describe.each(pairs.map((pair) => [String(pair['pair_id']), pair] as const))(
	'pair %s',
	(_, pair) => {
		it('gives both sides the same room, within a tenth', () => {
			const [critic, advocate] = [roomOf(pair, 'critic'), roomOf(pair, 'advocate')];
			expect(apart(critic, advocate), `${critic} and ${advocate} words`).toBeLessThanOrEqual(ROOM);
		});

		it.each(['voices', 'evidence'])('gives both sides as many %s', (table) => {
			const counts = SIDES.map((side) => partsOf(argumentOf(pair, side), table).length);
			expect(counts[0]).toBe(counts[1]);
			expect(counts[0]).toBeGreaterThan(0);
		});

		it('gives both sides as much evidence for their claim, and some against it', () => {
			const of = (side: Side, supports: boolean) =>
				partsOf(argumentOf(pair, side), 'evidence').filter(
					(row) => (row['direction'] === 'supports') === supports
				).length;
			expect(of('critic', true)).toBe(of('advocate', true));
			for (const side of SIDES) expect(of(side, false)).toBeGreaterThan(0);
		});

		it('files every part under the side that it is on', () => {
			for (const side of SIDES) {
				for (const table of Object.keys(COLUMNS)) {
					for (const row of partsOf(argumentOf(pair, side), table)) expect(row['side']).toBe(side);
				}
			}
		});
	}
);

describe('all pairs together', () => {
	it('give both sides the same room, within a tenth, in every kind of text', () => {
		for (const [table, columns] of Object.entries(COLUMNS)) {
			const [critic = 0, advocate = 0] = SIDES.map((side) =>
				rowsOf(table)
					.filter((row) => row['side'] === side)
					.reduce((words, row) => words + wordsIn(row, columns), 0)
			);
			const told = `${table}: ${critic} and ${advocate} words`;
			expect(apart(critic, advocate), told).toBeLessThanOrEqual(ROOM);
		}
	});

	it('quote as many voices on either side, those outside the pairs among them', () => {
		const [critic, advocate] = SIDES.map(
			(side) => rowsOf('voices').filter((row) => row['side'] === side).length
		);
		expect(critic).toBe(advocate);
	});

	it('let either side speak first in turn', () => {
		const first = pairs.map((pair) => pair['shown_first']);
		for (const [index, side] of first.entries()) {
			if (index > 0) expect(side).not.toBe(first[index - 1]);
		}
	});
});

describe('the words on the pairs', () => {
	/** Sentences whose subject is a side by name. Others (what was measured, what is common) are of no side. */
	const NAMED: Record<Side, RegExp> = { critic: /\bcritics?\b/i, advocate: /\badvocates?\b/i };

	it('name both sides within a pair as often, to one', () => {
		const shown = theSteps().filter(({ chart }) => chart === 'arguments');
		const counts = SIDES.map(
			(side) =>
				shown
					.map(({ body }) => textOf(body))
					.join(' ')
					.split(new RegExp(NAMED[side], 'gi')).length - 1
		);
		expect(Math.abs((counts[0] ?? 0) - (counts[1] ?? 0))).toBeLessThanOrEqual(1);
	});
});
