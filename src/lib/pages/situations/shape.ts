import { listCell, textCell } from '$lib/charts/core/cells';
import type { Clause, Gate, Role, Side, Situation, StepRef } from './types';
import type { Chapter, Prose, Row, Tables } from '$lib/story/types';

type Word = (key: string) => string;

/** Prose as plain text: figures as they are written, emphasis dropped. */
function plain(prose: Prose): string {
	return prose
		.map((part) => {
			if (typeof part === 'string') return part;
			if ('from' in part) return part.text;
			return plain('strong' in part ? part.strong : part.em);
		})
		.join('');
}

/** The steps whose picture has the situation in the foreground, in reading order. */
export function stepsOn(id: string, chapters: readonly Chapter[]): readonly StepRef[] {
	return chapters
		.flatMap((chapter) => chapter.steps)
		.filter(({ chart, view }) => {
			const focus = view !== null && typeof view === 'object' && 'focus' in view ? view.focus : '';
			return chart === 'line' && focus === id;
		})
		.map((step) => ({ id: step.id, title: plain(step.title) }));
}

/** The gates in the order in which they are passed, and the column that answers at each. */
const GATES = [
	['line', 'side'],
	['asks', 'who_asks'],
	['decides', 'who_decides'],
	['recorded', 'recorded']
] as const;

function gatesOf(row: Row, word: Word): readonly Gate[] {
	return GATES.map(([id, column]) => {
		const answer = textCell(row, column);
		return {
			id,
			question: word(`gate_${id}`),
			answer: word(`${id}_${answer}`),
			known: answer !== 'not_stated'
		};
	});
}

function clausesOf(row: Row, tables: Tables, word: Word): readonly Clause[] {
	return listCell(row, 'governed_by')
		.map((id) => tables.get('provisions')?.byKey.get(id))
		.filter((clause) => clause !== undefined)
		.map((clause) => {
			const confidence = textCell(clause, 'confidence');
			return {
				id: textCell(clause, 'provision_id'),
				section: textCell(clause, 'section'),
				title: textCell(clause, 'title'),
				plain: textCell(clause, 'plain'),
				exceptions: textCell(clause, 'exceptions'),
				doubt:
					confidence === 'high'
						? ''
						: word('clause_sure').replace('{sure}', word(`sure_${confidence}`)),
				sources: listCell(clause, 'source_ids')
			};
		});
}

/**
 * Every situation of the tables, in file order, with its gates, clauses and words.
 *
 * @param chapters the story, for the steps that walk through a situation
 * @param word the page's words by key; throws where there are none
 */
export function situationsOf(
	tables: Tables,
	chapters: readonly Chapter[],
	word: Word
): readonly Situation[] {
	return (tables.get('situations')?.rows ?? []).map((row) => {
		const id = textCell(row, 'situation_id');
		const confidence = textCell(row, 'confidence');
		// The loader has checked both against their lists in data/datapackage.json.
		const side = textCell(row, 'side') as Side;
		const role = textCell(row, 'police_role') as Role;
		return {
			id,
			short: textCell(row, 'short'),
			question: textCell(row, 'situation'),
			says: textCell(row, 'mpd_says'),
			side,
			role,
			roleName: word(`role_${role}`),
			gates: gatesOf(row, word),
			clauses: clausesOf(row, tables, word),
			otherLaw: textCell(row, 'governed_by_other'),
			basis: textCell(row, 'basis'),
			status: textCell(row, 'status'),
			sure: word(`sure_${confidence}`),
			low: confidence === 'low',
			note: textCell(row, 'note'),
			formerChief: row['rests_on_former_chief'] === true,
			sources: listCell(row, 'source_ids'),
			steps: stepsOn(id, chapters)
		};
	});
}
