import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/lib/story/prose';
import type { Chapter, Prose, Row, Step } from '../../src/lib/story/types';
import {
	cellAt,
	countWords,
	numberAt,
	problems,
	rowsOf,
	textOf,
	theSteps,
	theStory
} from './the-story';

/** Reading order; the ids are addresses and never change. */
const CHAPTERS = [
	'opening',
	'timeline',
	'rule',
	'department',
	'trust',
	'arguments',
	'cities',
	'next',
	'method'
];

/** Figures are read as they stand on the page; a sentence ends at a mark, not at an abbreviation. */
function sentences(text: string): string[] {
	return text
		.replace(/\b(Jan|Feb|Sept|Aug|Oct|Nov|Dec|Gov|St|Mr|Ms)\./g, '$1')
		.replace(/\b(?:\p{Lu}\.)+/gu, (letters) => letters.replaceAll('.', ''))
		.split(/[.!?:]["”]?(?:\s|$)/)
		.filter((sentence) => /\p{L}/u.test(sentence));
}

/** Words only: numbers have no syllables to count. */
function lettersOf(prose: Prose): string {
	return prose
		.map((part): string => {
			if (typeof part === 'string') return part;
			if ('from' in part) return 'ten';
			return lettersOf('strong' in part ? part.strong : part.em);
		})
		.join('');
}

/** Flesch-Kincaid grade of a chapter's body. */
function gradeOf(chapter: Chapter): number {
	const text = chapter.steps.flatMap(({ body }) => body.map(lettersOf)).join(' ');
	const all = sentences(text);
	const words = all.join(' ').match(/[\p{L}’'-]*\p{L}/gu) ?? [];
	return fleschKincaid({
		sentence: all.length,
		word: words.length,
		syllable: words.reduce((sum, word) => sum + syllable(word), 0)
	});
}

/** Every number that a value holds, itself, in its texts, or as the length of its lists. */
function numbersIn(value: unknown, into: Set<number>): void {
	if (typeof value === 'number') into.add(value);
	else if (typeof value === 'string') {
		for (const found of value.replace(/(\d),(\d{3})/g, '$1$2').match(/\d+(?:\.\d+)?/g) ?? []) {
			into.add(Number(found));
		}
	} else if (value && typeof value === 'object') {
		const values: unknown[] = value instanceof Map ? [...value.values()] : Object.values(value);
		for (const one of values) numbersIn(one, into);
	}
}

const tallied = (rows: readonly Row[], column: string): number[] => {
	const groups = new Map<unknown, number>();
	for (const row of rows) groups.set(row[column], (groups.get(row[column]) ?? 0) + 1);
	return [rows.length, ...groups.values()];
};

/** Counts that a description may make, counted here once more, from the tables. */
function countsOf({ chart, view }: Step): number[] {
	const { from = '', to = '', pair } = view as { from?: string; to?: string; pair?: string };
	switch (chart) {
		case 'timeline': {
			const inside = rowsOf('timeline').filter((row) => {
				const month = String(row['sort_date']).slice(0, 7);
				return row['main_story'] === true && month >= from && month <= to;
			});
			return [inside.length];
		}
		case 'arguments': {
			const found = rowsOf('evidence').filter((row) => !pair || row['pair_id'] === pair);
			return [0, rowsOf('pairs').length, ...tallied(found, 'direction')];
		}
		case 'provisions':
			return tallied(rowsOf('provisions'), 'version');
		case 'questions':
			return tallied(
				rowsOf('open_questions').filter((row) => row['main_story'] === true),
				'kind'
			);
		case 'decider': {
			const [all = 0] = tallied(rowsOf('cities'), 'policy_group');
			const judged = rowsOf('cities').filter((row) =>
				['limits', 'requires'].includes(String(row['policy_group']))
			);
			return [all, judged.length, ...rowsOf('median_leads').map((row) => Number(row['years']))];
		}
		case 'map':
			return tallied(rowsOf('cities'), 'policy_group');
		case 'rules': {
			// Each rule once, although a state's law stands in a row for each of its cities.
			const rules = [...new Map(rowsOf('policies').map((row) => [row['policy_id'], row])).values()];
			const dated = rules.filter((row) => row['adopted_date'] !== null);
			const real = rules.filter((row) => row['direction'] !== 'none');
			return [
				1985,
				2026,
				rowsOf('cities').length,
				...tallied(dated, 'direction'),
				real.length - dated.length,
				...tallied(real, 'evidence')
			];
		}
		case 'people': {
			const shares = rowsOf('cities').flatMap((row) => row['foreign_born_share'] ?? []);
			const sorted = shares.map(Number).sort((a, b) => b - a);
			const home = Number(cellAt('cities/minneapolis/foreign_born_share'));
			return [shares.length, sorted.indexOf(home) + 1];
		}
		case 'trends':
			return [rowsOf('cities').length];
		case 'enforcement': {
			const states = rowsOf('enforcement').filter((row) => row['period_type'] === 'span');
			const home = numberAt('enforcement/mn-ice-arrests-span/value');
			return [states.length, states.filter((row) => Number(row['value']) >= home).length];
		}
		case 'limits':
			// Places where the line is broken; years that a switch needs on either side.
			return [4, 5, 2000, 2025];
		default:
			return [];
	}
}

/** Known as it stands, or rounded to a decimal as rates are told (halves go up: 6.55 is told as 6.6). */
function isKnown(number: number, known: ReadonlySet<number>): boolean {
	return known.has(number) || [...known].some((one) => Math.abs(one - number) < 0.0501);
}

describe('the story', () => {
	it('loads without a problem', () => {
		expect(problems).toEqual([]);
	});

	it('has the nine chapters, in order', () => {
		expect(theStory().chapters.map(({ id }) => id)).toEqual(CHAPTERS);
	});

	it('has 40 to 55 steps, each with an id of its own', () => {
		const ids = theSteps().map(({ id }) => id);
		expect(ids.length).toBeGreaterThanOrEqual(40);
		expect(ids.length).toBeLessThanOrEqual(55);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('marks the steps that draw a conclusion of their own', () => {
		expect(theSteps().filter(({ inference }) => inference).length).toBeGreaterThan(0);
	});

	it.each(CHAPTERS)('chapter %s reads at grade 9 or below', (id) => {
		const chapter = theStory().chapters.find((one) => one.id === id);
		expect(chapter && gradeOf(chapter)).toBeLessThanOrEqual(9);
	});
});

describe.each(theSteps().map((step) => [step.id, step] as const))('step %s', (_, step) => {
	it('says it in 20 to 65 words', () => {
		const words = countWords(textOf(step.body));
		expect(words).toBeGreaterThanOrEqual(20);
		expect(words).toBeLessThanOrEqual(65);
	});

	it('has a title, a caption, a spoken sentence, notes and a source', () => {
		for (const prose of [step.title, step.caption.title, step.caption.subtitle]) {
			expect(plain(prose).trim()).not.toBe('');
		}
		expect(textOf(step.notes).trim()).not.toBe('');
		expect(sentences(step.spoken)).toHaveLength(1);
		expect(step.sources.length).toBeGreaterThan(0);
	});

	it('describes its picture with numbers that the picture is drawn from', () => {
		const { chartData, chartWords } = theStory();
		const known = new Set<number>();
		numbersIn(chartData[step.chart], known);
		numbersIn(chartWords[step.chart], known);
		numbersIn(step.view, known);
		for (const count of countsOf(step)) known.add(count);
		const said = new Set<number>();
		numbersIn(step.alt, said);
		expect(step.alt.trim()).not.toBe('');
		expect([...said].filter((number) => !isKnown(number, known))).toEqual([]);
	});
});

it('describes no two views of one chart alike', () => {
	const seen = new Map<string, Step>();
	const alike: string[] = [];
	for (const step of theSteps()) {
		const key = `${step.chart} ${step.alt}`;
		const before = seen.get(key) ?? step;
		if (JSON.stringify(before.view) !== JSON.stringify(step.view)) {
			alike.push(`${before.id} and ${step.id}`);
		}
		seen.set(key, before);
	}
	expect(alike).toEqual([]);
});
