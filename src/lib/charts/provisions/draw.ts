import type { Size } from '../core/contract';
import type { Drawing, RuleMark } from '../core/drawing';
import { detailMarks, headingsOf, keyOf } from './aside';
import { amendments } from './describe';
import { frameOf, type Column, type Frame } from './frame';
import { frontOf, type Front } from './front';
import { signOf, wordsOf } from './marks';
import { planOf, type Plan } from './plan';
import { stackRows, type Placed } from './rows';
import type { ProvisionsData, ProvisionsView, ProvisionsWords } from './types';

const CONNECTOR = {
	plain: 'ink-soft thin',
	focus: 'ink firm',
	dim: 'ink-soft thin faint'
} as const;

/** Every row on show, by the clause's key, with its column. */
function placedIn(frame: Frame, plan: Plan) {
	const { top, lead, wide, columns } = frame;
	return new Map(
		columns.flatMap((column, index) =>
			stackRows(
				plan.rows[index] ?? [],
				{ x: column.x, top, free: plan.free },
				lead,
				wide ? 20 : 12
			).map((placed): [string, Placed & { column: Column }] => [
				placed.row.key,
				{ ...placed, column }
			])
		)
	);
}

/** Thin lines from each 2003 clause to the one that changes it; they wait on the line elsewhere. */
function connectors(
	data: ProvisionsData,
	placed: ReadonlyMap<string, Placed>,
	front: Front,
	{ line, size }: Frame
): RuleMark[] {
	return amendments(data).map(({ key, old, new: now }): RuleMark => {
		const from = placed.get(old.key);
		const to = placed.get(now.key);
		if (from && to) {
			const look = CONNECTOR[front.joined(old, now)];
			return { kind: 'rule', key, look, from: [from.x, from.y], to: [to.x, to.y] };
		}
		// Slanting as it will be on show, so that it can stretch to there.
		const middle = size.height / 2;
		const waiting = { from: [line, middle], to: [line + 1, middle + 1] } as const;
		return { kind: 'rule', key, look: CONNECTOR.plain, ...waiting, hidden: true };
	});
}

/**
 * The clauses: the line stands up as a margin and each clause is set against it. A ring is a clause
 * that states exceptions; a cross marks a clause that changes no older one; connectors join a clause
 * to the one it changes.
 */
export function drawProvisions(
	data: ProvisionsData,
	view: ProvisionsView,
	words: ProvisionsWords,
	size: Size
): Drawing {
	const frame = frameOf(data, view, words, size);
	const front = frontOf(data, view);
	const plan = planOf(frame, front, words);
	const placed = placedIn(frame, plan);
	const { line, top, sections } = frame;
	const clauses = data.flatMap((clause, index) => {
		const at = placed.get(clause.key);
		// A clause not on show waits on the line.
		const waiting = (size.height * (10 + (80 * index) / data.length)) / 100;
		if (!at) return signOf(clause, [line, waiting], 'hidden', words);
		const stress = front.stress(clause.key);
		const section = sections.get(clause.key) ?? [];
		return [
			signOf(clause, [at.x, at.y], stress, words),
			...wordsOf(clause, at, at.column, section, frame, stress)
		];
	});
	return [
		...connectors(data, placed, front, frame),
		{
			kind: 'rule',
			key: 'the-line',
			look: 'the-line',
			from: [line, 0],
			to: [line, top + plan.free]
		},
		...headingsOf(frame),
		...clauses,
		...keyOf(frame, plan, words),
		...detailMarks(frame, plan)
	];
}
