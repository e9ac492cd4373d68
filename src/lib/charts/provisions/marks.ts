import type { DotMark, Mark, Point } from '../core/drawing';
import { versionName } from './describe';
import { TEXT_GAP, type Column, type Frame } from './frame';
import type { Stress } from './front';
import type { Placed } from './rows';
import type { Clause, ProvisionsWords } from './types';
import { CROSS_ROW, crossAt, wordsAt } from './words';

/** Half of a clause's sign, in pixels. */
export const RADIUS = { plain: 5, focus: 7, dim: 5 } as const;
const COLOUR = { plain: 'ink', focus: 'ink', dim: 'ink-faint' } as const;
const SOFT = { plain: 'ink-soft', focus: 'ink-soft', dim: 'ink-faint' } as const;

/** What the sign of a clause says: the text it stands in, its title, and what it means. */
function sayOf(clause: Clause, labels: ProvisionsWords): string {
	return `${versionName(clause.version, labels)}: ${clause.title}. ${clause.plain}`;
}

/** The sign of a clause: a ring where it states exceptions. It waits at `at` where it is not on show. */
export function signOf(
	clause: Clause,
	at: Point,
	stress: Stress | 'hidden',
	labels: ProvisionsWords
): DotMark {
	const seen = stress === 'hidden' ? 'plain' : stress;
	return {
		kind: 'dot',
		key: clause.key,
		row: clause.key,
		look: clause.exceptions ? `${COLOUR[seen]} open` : COLOUR[seen],
		at,
		radius: RADIUS[seen],
		say: sayOf(clause, labels),
		...(stress === 'hidden' ? { hidden: true } : {})
	};
}

/** The words of a clause on show: title, whom it binds, section, and the cross of one that changes none. */
export function wordsOf(
	clause: Clause,
	{ row, x, y, height }: Placed,
	column: Column,
	section: readonly string[],
	frame: Frame,
	stress: Stress
): Mark[] {
	const { fontSize: size, lead } = frame;
	const { align } = column;
	const out = align === 'end' ? -TEXT_GAP : TEXT_GAP;
	const title = stress === 'focus' ? 'ink bold' : COLOUR[stress];
	const { key } = clause;
	const below = y + row.lines.length * lead;
	const added = frame.both && clause.version === '2025' && clause.amends.length === 0;
	const fresh = added && height >= CROSS_ROW;
	// Nearer to the line than to the sign, which may be large.
	const between = x - frame.reach / 2 - 2.5;
	return [
		...wordsAt(`${key}:title`, title, row.lines, { x: x + out, middle: y, size, align }),
		...wordsAt(`${key}:binds`, SOFT[stress], row.meta, { x: x + out, middle: below, size, align }),
		...wordsAt(`${key}:section`, SOFT[stress], section, {
			x: x - out,
			middle: y,
			size,
			align: 'end'
		}),
		...(fresh ? [crossAt(`${key}:new`, COLOUR[stress], between, y, frame)] : [])
	];
}
