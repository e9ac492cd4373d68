import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/lib/story/read';
import { pageAt } from './site';

/** The page of situations as built: every record is there whole, in plain sections, by address. */

const tables = readTables('data').tables;
const rows = tables.get('situations')?.rows ?? [];
const provisions = tables.get('provisions')?.byKey;
const { root } = pageAt('/situations/');
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const entry = (id: string) => root.querySelector(`article[data-situation="${id}"]`);
const said = (id: string): string => flat(entry(id)?.text ?? '');
const list = (cell: unknown): readonly string[] => (Array.isArray(cell) ? (cell as string[]) : []);

describe('the page of situations', () => {
	it('loads no script', () => {
		expect(root.querySelectorAll('script')).toEqual([]);
	});

	it('leads back to the step that it was left from', () => {
		expect(root.querySelector('.page-way a')?.getAttribute('href')).toMatch(/#no-questions-asked$/);
	});

	it('says that the sides and the gates are our reading', () => {
		expect(flat(root.querySelector('main')?.text ?? '')).toContain('is our reading');
	});

	it('lists every situation once, under its side', () => {
		const links = root.querySelectorAll('nav .side-list a').map((a) => a.getAttribute('href'));
		expect([...links].sort()).toEqual(rows.map((row) => `#${String(row['situation_id'])}`).sort());
		for (const row of rows) {
			const nav = root.querySelector(`nav[aria-labelledby="side-${String(row['side'])}-title"]`);
			expect(nav?.querySelector(`a[href="#${String(row['situation_id'])}"]`)).toBeTruthy();
		}
	});

	it('holds every situation, and no other', () => {
		const ids = root.querySelectorAll('article[data-situation]').map((one) => one.id);
		expect(ids).toEqual(rows.map((row) => row['situation_id']));
	});
});

describe.each(rows.map((row) => [String(row['situation_id']), row] as const))('%s', (id, row) => {
	it('shows its record whole', () => {
		for (const column of ['situation', 'mpd_says', 'status', 'note', 'governed_by_other']) {
			const cell = row[column];
			if (typeof cell === 'string')
				expect(said(id).toLowerCase()).toContain(flat(cell).toLowerCase());
		}
	});

	it('passes four gates, each with a question and an answer', () => {
		const gates = entry(id)?.querySelectorAll('[data-gate]') ?? [];
		expect(gates.map((gate) => gate.getAttribute('data-gate'))).toEqual([
			'line',
			'asks',
			'decides',
			'recorded'
		]);
		for (const gate of gates) {
			expect(gate.querySelector('.gate-question')?.text.trim()).toBeTruthy();
			expect(gate.querySelector('.gate-answer')?.text.trim()).toBeTruthy();
		}
	});

	it('breaks the way exactly where nothing that was read answers', () => {
		const broken = (entry(id)?.querySelectorAll('[data-gate]') ?? []).map(
			(gate) => gate.querySelector('.way.broken') !== null
		);
		expect(broken).toEqual(
			['side', 'who_asks', 'who_decides', 'recorded'].map((column) => row[column] === 'not_stated')
		);
	});

	it('tells its clauses in plain words and names every source, theirs too', () => {
		const clauses = list(row['governed_by']).map((one) => provisions?.get(one));
		for (const clause of clauses) expect(said(id)).toContain(flat(String(clause?.['plain'])));
		const sources = [row, ...clauses].flatMap((one) => list(one?.['source_ids']));
		for (const source of sources) {
			const link = entry(id)?.querySelector(`a[data-source="${source}"]`);
			expect(link?.getAttribute('href'), source).toBeTruthy();
		}
	});

	it('marks low confidence and what rests on the chief who left', () => {
		const mark = (word: string) => said(id).includes(word);
		expect(mark('Low confidence.')).toBe(row['confidence'] === 'low');
		expect(mark('This rests on Chief')).toBe(row['rests_on_former_chief'] === true);
	});
});
