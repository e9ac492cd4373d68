import { describe, expect, it } from 'vitest';
import { withDerived } from '../../src/lib/story/derive';
import { readTables } from '../../src/lib/story/read';
import type { Cell, Row } from '../../src/lib/story/types';
import { pageAt } from './site';

/** The evidence map, as it was built: every study with its card, its marks and its counts. */

const tables = withDerived(readTables('data').tables);
const rowsOf = (name: string): readonly Row[] => tables.get(name)?.rows ?? [];
const list = (cell: Cell | undefined) => (Array.isArray(cell) ? (cell as string[]) : []);
const studies = rowsOf('studies');
const { root, html } = pageAt('/evidence/');
const textOf = (selector: string) =>
	root.querySelector(selector)?.text.replace(/\s+/g, ' ').trim() ?? '';

/** Studies named by findings of a side: of one pair, or of all; in one direction, or in any. */
const named = (side: string, pair?: string, direction?: string) =>
	new Set(
		rowsOf('evidence')
			.filter((row) => row['side'] === side && (!pair || row['pair_id'] === pair))
			.filter((row) => !direction || row['direction'] === direction)
			.flatMap((row) => list(row['study_ids']))
	);

describe('/evidence/', () => {
	it('needs no script', () => {
		expect(root.querySelectorAll('script')).toHaveLength(0);
	});

	it.each(studies.map((row) => [String(row['study_id']), row] as const))(
		'shows %s whole, at its address',
		(id, row) => {
			const card = root.querySelector(`[data-study="${id}"]`);
			expect(card?.id).toBe(`study-${id}`);
			expect(card?.closest('details')).toBeNull();
			const text = card?.text ?? '';
			for (const column of ['question', 'data', 'method', 'result', 'limits', 'authors', 'venue'])
				expect(text, column).toContain(String(row[column]));
			const sources = card?.querySelectorAll('a[data-source]') ?? [];
			expect(sources.map((one) => one.getAttribute('data-source'))).toEqual(
				list(row['source_ids'])
			);
		}
	);

	it('gives every study at least one mark that leads to its card', () => {
		const marks = root.querySelectorAll('.ev-map li > a').map((one) => one.getAttribute('href'));
		expect([...new Set(marks)].sort()).toEqual(
			studies.map((row) => `#study-${String(row['study_id'])}`).sort()
		);
	});

	it.each(['all', ...rowsOf('pairs').map((row) => String(row['pair_id']))])(
		'counts by side for the choice %s, and style sheets follow it',
		(choice) => {
			expect(root.querySelector(`input#only-${choice}`)?.getAttribute('type')).toBe('radio');
			const pair = choice === 'all' ? undefined : choice;
			for (const side of ['critic', 'advocate']) {
				const half = `[data-choice="${choice}"] .ev-${side}`;
				expect(textOf(`${half} .ev-side`)).toContain(`${named(side, pair).size} stud`);
				for (const direction of ['supports', 'mixed', 'complicates', 'contradicts']) {
					const count = textOf(`${half} .ev-directions .ev-${direction}`);
					expect(count.split(': ')[1]).toBe(String(named(side, pair, direction).size));
				}
			}
		}
	);

	it('says in its headings what is so', () => {
		const about = (value: string) => studies.filter((row) => row['about'] === value).length;
		// Few: fewer than one in four test city police alone, and more test jails alone.
		expect(about('city_police') * 4).toBeLessThan(studies.length);
		expect(about('jail')).toBeGreaterThan(about('city_police'));
		const without = rowsOf('pairs').filter((row) => {
			const pair = String(row['pair_id']);
			return named('critic', pair).size + named('advocate', pair).size === 0;
		});
		expect(without).toHaveLength(3);
		for (const row of studies) expect(String(row['data'])).not.toContain('Minn');
	});

	it('labels research groups with a view on immigration alike', () => {
		const facts = (id: string) => root.querySelector(`[data-study="${id}"] .ev-card-facts`)?.text;
		for (const row of studies.filter(({ venue, short }) =>
			/Cato|Immigration Studies/.test(`${String(venue)} ${String(short)}`)
		)) {
			expect(facts(String(row['study_id']))).toMatch(/research group that favors/);
		}
	});

	it('leads back to the step that it belongs to', () => {
		expect(html).toContain('#what-studies-find');
	});
});

describe('evidence.study_ids', () => {
	it('names only studies that share a source with the finding', () => {
		for (const row of rowsOf('evidence')) {
			for (const id of list(row['study_ids'])) {
				const mine = list(tables.get('studies')?.byKey.get(id)?.['source_ids']);
				const shared = list(row['source_ids']).filter((source) => mine.includes(source));
				expect(shared, `${String(row['evidence_id'])}: ${id}`).not.toHaveLength(0);
			}
		}
	});
});
