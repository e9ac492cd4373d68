import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/lib/story/types';
import { cellAt, numberAt, rowsOf } from './the-story';

/** What the words say about situations, arguments, polls, arrests and sources, tested on the tables. */

const main = (name: string): readonly Row[] =>
	rowsOf(name).filter((row) => row['main_story'] === true);
const having = (rows: readonly Row[], column: string, value: unknown): readonly Row[] =>
	rows.filter((row) => row[column] === value);
const seriesOf = (measure: string) => having(rowsOf('enforcement'), 'measure', measure);
const evidenceOf = (pair: string) => having(rowsOf('evidence'), 'pair_id', pair);

describe('the line', () => {
	const situations = main('situations');
	const on = (side: string) => having(situations, 'side', side).length;

	it('where-things-fall: most situations fall to one side, and a few fall on the line', () => {
		expect(on('civil') + on('criminal')).toBeGreaterThan(situations.length / 2);
		expect(on('both')).toBeGreaterThanOrEqual(3);
		expect(on('both')).toBeLessThanOrEqual(5);
	});

	it.each([
		['stop-or-911', 'civil'],
		['ice-asks-help', 'civil'],
		['crowd-immigration', 'civil'],
		['crowd-criminal', 'criminal'],
		['joint-crime', 'criminal'],
		['agents-in-danger', 'both'],
		['booked', 'both'],
		['unlawful-force', 'both']
	])('the words put %s where the table has it: %s', (id, side) => {
		expect(cellAt(`situations/${id}/side`)).toBe(side);
	});

	it('promises-and-a-chief: all three promises rest on the former chief', () => {
		for (const id of ['unlawful-force', 'masked-911', 'data']) {
			expect(cellAt(`situations/${id}/rests_on_former_chief`)).toBe(true);
		}
	});
});

describe('the provisions', () => {
	it('what-2025-added: many clauses of 2025 have no partner in the old text', () => {
		const old = new Set(
			having(rowsOf('provisions'), 'version', '2003').map((row) => row['provision_id'])
		);
		const added = having(rowsOf('provisions'), 'version', '2025');
		const alone = added.filter(({ amends }) => {
			return !(Array.isArray(amends) && amends.some((id: string) => old.has(id)));
		});
		expect(alone.length).toBeGreaterThan(added.length / 2);
	});

	it('the-perimeter-gap: criminal operations are not named in the perimeter ban', () => {
		expect(cellAt('provisions/2025-perimeter/exceptions')).toMatch(/criminal/);
		expect(cellAt('provisions/2025-perimeter/plain')).toMatch(/immigration enforcement/);
	});
});

describe('arrests and agreements', () => {
	const arrests = having(seriesOf('ice_arrests'), 'period_type', 'month');
	const agreements = seriesOf('287g_agreements');
	const january = numberAt('enforcement/mn-ice-arrests-2026-01/value');

	it('the-surge: January 2026 has more than twice the arrests of any other month shown', () => {
		for (const row of arrests) {
			if (row['enforcement_id'] === 'mn-ice-arrests-2026-01') continue;
			expect(january).toBeGreaterThan(2 * Number(row['value']));
		}
	});

	it('the-surge: the first and the last month are partial, and no other', () => {
		const partial = arrests.flatMap(({ note }, index) =>
			String(note).includes('partial') ? [index] : []
		);
		expect(partial).toEqual([0, arrests.length - 1]);
	});

	it('the-other-way: low for years, then a steep climb in 2025 and 2026', () => {
		const national = having(agreements, 'geo', 'United States');
		const values = national.map(
			(row) => [String(row['period_end']), Number(row['value'])] as const
		);
		const low = values.filter(([end]) => end < '2025').map(([, value]) => value);
		const last = values.filter(([end]) => end >= '2025-12').map(([, value]) => value);
		expect(low.length).toBeGreaterThan(3);
		expect(Math.min(...last)).toBeGreaterThan(5 * Math.max(...low));
	});

	it('the-other-way: counts reach from January 2021 to May 2026', () => {
		const ends = agreements.map((row) => String(row['period_end']).slice(0, 7)).sort();
		expect([ends[0], ends.at(-1)]).toEqual(['2021-01', '2026-05']);
	});
});

describe('the arguments', () => {
	const against = (row: Row) => ['complicates', 'contradicts'].includes(String(row['direction']));

	it('ten-quarrels: there are ten pairs', () => {
		expect(rowsOf('pairs')).toHaveLength(10);
	});

	it('what-was-measured: the evidence on reporting points both ways on both sides', () => {
		for (const side of ['critic', 'advocate']) {
			const own = having(evidenceOf('p2'), 'side', side);
			expect(having(own, 'direction', 'supports').length).toBeGreaterThan(0);
			expect(own.some(against)).toBe(true);
		}
	});

	it('not-measured-here: none of the studies on victims was made in Minnesota', () => {
		const cited = new Set(evidenceOf('p7').flatMap((row) => row['source_ids'] as string[]));
		const studies = rowsOf('studies').filter((row) =>
			(row['source_ids'] as string[]).some((id) => cited.has(id))
		);
		expect(studies.length).toBeGreaterThan(0);
		for (const { data } of studies) expect(data).not.toMatch(/Minn/);
	});

	it('custody-pair: most findings are about a jail, a prison or people who were held in one', () => {
		const elsewhere = evidenceOf('p9').filter(
			({ finding }) => !/\b(jails?|prisons?|custody|detainers|released?)\b/i.test(String(finding))
		);
		expect(elsewhere.length).toBeLessThan(evidenceOf('p9').length / 4);
	});

	it('what-studies-find: most claims have evidence against them as well as for them', () => {
		const claims = rowsOf('arguments').map((row) => row['argument_id']);
		const both = claims.filter((id) => {
			const own = having(rowsOf('evidence'), 'argument_id', id);
			return own.some(against) && own.some((row) => row['direction'] === 'supports');
		});
		expect(both.length).toBeGreaterThan(claims.length / 2);
	});

	it('the evidence map: three of the ten pairs have no study set against either claim', () => {
		const studied = new Set(
			rowsOf('evidence')
				.filter((row) => Array.isArray(row['study_ids']) && row['study_ids'].length > 0)
				.map((row) => row['pair_id'])
		);
		expect(rowsOf('pairs').filter((row) => !studied.has(row['pair_id'] ?? ''))).toHaveLength(3);
	});

	it('what-studies-find: the findings fall into four bands', () => {
		expect(new Set(rowsOf('evidence').map((row) => row['direction'])).size).toBe(4);
	});

	it('what-studies-find: no study in the list was set in Minnesota', () => {
		for (const { data } of rowsOf('studies')) expect(data).not.toMatch(/Minn/);
	});
});

describe('the polls', () => {
	const share = (answer: string) => numberAt(`figures/poll-mn-2026-${answer}/value`);

	it('what-people-want: the largest answer is the one in the middle', () => {
		expect(share('some')).toBeGreaterThan(Math.max(share('always'), share('never')));
	});

	it('what-people-want: the first two make most, and so do the last two', () => {
		expect(share('always') + share('some')).toBeGreaterThan(50);
		expect(share('some') + share('never')).toBeGreaterThan(50);
		expect(share('always') + share('some') + share('never')).toBe(100);
	});

	it('what-people-want: each poll asked a different question', () => {
		const questions = rowsOf('polls').map((row) => row['question']);
		expect(new Set(questions).size).toBe(questions.length);
	});

	it('what-was-measured: immigrants reported more of the serious crimes than people born here', () => {
		const [immigrants, born] = ['immigrants', 'us-born'].map((who) =>
			numberAt(`figures/study-ncvs-${who}/value`)
		);
		expect(immigrants).toBeGreaterThan(born ?? NaN);
	});
});

describe('questions and sources', () => {
	const questions = main('open_questions');

	it('in-the-courts: three matters sit with judges and prosecutors', () => {
		expect(having(questions, 'kind', 'courts')).toHaveLength(3);
	});

	it('what-would-settle-it: most need only a document, a few a judge', () => {
		const papers = questions.filter(({ kind }) =>
			['text', 'practice', 'data'].includes(String(kind))
		);
		expect(papers.length).toBeGreaterThan(questions.length / 2);
		expect(having(questions, 'kind', 'courts').length).toBeLessThanOrEqual(4);
	});
});
