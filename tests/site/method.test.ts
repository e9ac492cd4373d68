import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/lib/story/read';
import { pageAt } from './site';

/** How the story was made: each promise of the page, against the tables. */
const { root } = pageAt('/method/');
const { tables } = readTables('data');
const rowsOf = (name: string) => tables.get(name)?.rows ?? [];
const textOf = (selector: string) => root.querySelector(selector)?.text ?? '';

describe('/method/', () => {
	it('names each section in its table of contents', () => {
		const links = root.querySelectorAll('.contents a').map((one) => one.getAttribute('href'));
		const sections = root.querySelectorAll('.method > section').map((one) => `#${one.id}`);
		expect(links).toEqual(sections);
		expect(sections.length).toBe(10);
	});

	it('shows every open question, with what would settle it', () => {
		for (const row of rowsOf('open_questions')) {
			const entry = root.querySelector(`[id="question-${String(row['question_id'])}"]`);
			for (const column of ['question', 'state', 'settles']) {
				expect(entry?.structuredText.replace(/\s+/g, ' '), column).toContain(
					String(row[column]).replace(/\s+/g, ' ')
				);
			}
		}
	});

	it('shows every correction, or says that there is none', () => {
		const rows = rowsOf('corrections');
		expect(root.querySelectorAll('#corrections .told > li').length).toBe(rows.length);
		for (const row of rows) expect(textOf('#corrections')).toContain(String(row['what_is']));
	});

	it('counts the records of each level of confidence', () => {
		const cells = root
			.querySelectorAll('#confidence tbody tr')
			.map((row) => row.querySelectorAll('td').map((cell) => Number(cell.text.trim())));
		const tabled = ['timeline', 'provisions', 'situations', 'figures', 'sources'];
		expect(cells.map((row) => row.reduce((sum, one) => sum + one, 0))).toEqual(
			tabled.map((name) => rowsOf(name).length)
		);
	});

	it('has a line to copy for the story and for each chart', () => {
		const lines = root.querySelectorAll('pre.citation code').map((one) => one.text);
		const charts = new Set(
			pageAt('/')
				.root.querySelectorAll('figure[data-chart]')
				.map((one) => one.getAttribute('data-chart'))
		);
		expect(lines.length).toBe(charts.size + 1);
		for (const line of lines) expect(line).toMatch(/^“.+\d{4}\.$/);
	});

	it('runs no script', () => {
		expect(root.querySelectorAll('script').length).toBe(0);
	});
});
