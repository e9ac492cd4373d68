import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse, stringify } from 'yaml';

/**
 * A story that is several times as long, and tables that are several times as tall, made from `data/` by
 * repeating it under new ids: what the house does when a newsroom keeps adding to it.
 */

/** @typedef {{ id: string, steps: { id: string, together?: string }[] }} ChapterStructure */

/** Name of a repetition: the first keeps its own. @param {string} id @param {number} round */
const named = (id, round) => (round === 0 ? id : `${id}-again-${round + 1}`);

const rounds = (/** @type {number} */ times) => Array.from({ length: times }, (_, round) => round);

/**
 * The structure with every chapter told `times` times over.
 * @template {{ chapters: ChapterStructure[] }} T
 * @param {T} structure
 * @param {number} times
 * @returns {T}
 */
function growStructure(structure, times) {
	const chapters = rounds(times).flatMap((round) =>
		structure.chapters.map(({ id, steps }) => ({
			id: named(id, round),
			steps: steps.map((step) => ({
				...step,
				id: named(step.id, round),
				...(step.together === undefined ? {} : { together: named(step.together, round) })
			}))
		}))
	);
	return { ...structure, chapters };
}

/**
 * The words of one chapter for one of its repetitions.
 * @template {{ steps: Record<string, unknown> }} T
 * @param {T} words
 * @param {number} round
 * @returns {T}
 */
function growWords(words, round) {
	const steps = Object.entries(words.steps).map(([id, step]) => [named(id, round), step]);
	return { ...words, steps: Object.fromEntries(steps) };
}

/** What a repeated row is about: as long as before, and another thing. @param {string} text @param {number} round */
function renamed(text, round) {
	if (round === 0) return text;
	const mark = ` ${round + 1}`;
	return `${text.slice(0, -mark.length)}${mark}`;
}

/**
 * @typedef {object} Columns
 * @property {string} key whose cells name the rows
 * @property {readonly string[]} about what a row is about, which no two rows are
 * @property {readonly string[]} once what a repeated row does not have
 */

/**
 * Rows of a table repeated under new keys.
 * @param {readonly string[][]} lines the header and the rows
 * @param {Columns} columns
 * @param {number} times
 */
export function growRows([header = [], ...rows], { key, about, once }, times) {
	for (const column of [key, ...about, ...once]) {
		if (header.includes(column)) continue;
		throw new Error(`bench: no column "${column}" among ${header.join(', ')}`);
	}
	/** @param {string} cell @param {string} column @param {number} round */
	const again = (cell, column, round) => {
		if (column === key) return named(cell, round);
		if (about.includes(column)) return renamed(cell, round);
		return round > 0 && once.includes(column) ? '' : cell;
	};
	return [
		header,
		...rounds(times).flatMap((round) =>
			rows.map((row) => row.map((cell, at) => again(cell, header[at] ?? '', round)))
		)
	];
}

/** @param {string} cell */
const quoted = (cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
/** @param {readonly string[][]} lines */
const toCsv = (lines) => lines.map((line) => `${line.map(quoted).join(',')}\n`).join('');

/**
 * Tables that charts draw row by row. Tags of an event may say that it alone is something.
 * @type {Readonly<Record<string, Columns>>}
 */
const GROWING = {
	'tables/timeline.csv': { key: 'event_id', about: ['title'], once: ['tags'] },
	'tables/open_questions.csv': { key: 'question_id', about: ['question', 'short'], once: [] }
};

/**
 * Writes a data folder that is `steps` times as long and `rows` times as tall as the one given.
 * @param {{ from: string, to: string, steps: number, rows: number }} how
 */
export function grow({ from, to, steps, rows }) {
	rmSync(to, { recursive: true, force: true });
	mkdirSync(to, { recursive: true });
	cpSync(from, to, { recursive: true });
	const structureFile = join(to, 'story/structure.yaml');
	const structure = parse(readFileSync(structureFile, 'utf8'));
	writeFileSync(structureFile, stringify(growStructure(structure, steps)));
	for (const locale of readdirSync(join(to, 'story'), { withFileTypes: true })) {
		if (!locale.isDirectory()) continue;
		const folder = join(to, 'story', locale.name);
		for (const file of readdirSync(folder).filter((name) => /^\d\d-.*\.yaml$/.test(name))) {
			const words = parse(readFileSync(join(folder, file), 'utf8'));
			for (const round of rounds(steps)) {
				const name = `${named(file.replace(/\.yaml$/, ''), round)}.yaml`;
				writeFileSync(join(folder, name), stringify(growWords(words, round)));
			}
		}
	}
	for (const [table, columns] of Object.entries(GROWING)) {
		const file = join(to, table);
		const lines = parseCsv(readFileSync(file, 'utf8'));
		writeFileSync(file, toCsv(growRows(lines, columns, rows)));
	}
}
