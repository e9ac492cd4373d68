import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { contracts } from '../../src/lib/charts/contracts';
import { aboutOf, csvOf, jsonOf, sizeOfPng, textOf } from './downloads';
import { files, pageAt } from './site';

/** Every chart has a page, and what can be taken from it agrees with what it shows. */
interface ChartJson {
	readonly asOf: string;
	readonly sources: readonly { readonly id: string }[];
	readonly tables: readonly {
		readonly columns: readonly string[];
		readonly rows: readonly (readonly (string | number | null)[])[];
	}[];
}

/** Numbers without the signs that group them, as downloads write them. */
const bare = (text: string): string =>
	/^-?[\d,]+(\.\d+)?$/.test(text) ? String(Number(text.replaceAll(',', ''))) : text;

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
const ids = Object.keys(contracts);

describe('/charts/', () => {
	it('leads to a page for every chart', () => {
		const links = pageAt('/charts/').root.querySelectorAll('.chart-list h2 a');
		const pages = links.map((link) => /([\w-]+)\/?$/.exec(link.getAttribute('href') ?? '')?.[1]);
		expect(pages.map(String).sort()).toEqual([...ids].sort());
	});
});

describe.each(ids)('/charts/%s/', (id) => {
	const page = pageAt(`/charts/${id}/`);
	const views = page.root.querySelectorAll('.chart-view');
	const tables = page.root.querySelectorAll(`table[data-table-of="${id}"]`);
	const rows = tables.flatMap((table) =>
		table
			.querySelectorAll('tbody tr')
			.map((row) => row.querySelectorAll('th, td').map((cell) => bare(clean(cell.text))))
	);

	it('runs no script', () => {
		expect(page.root.querySelectorAll('script').length).toBe(0);
	});

	it('shows every step of the story that uses it', () => {
		const steps = pageAt('/text/')
			.root.querySelectorAll(`figure[data-chart="${id}"]`)
			.map((one) => one.getAttribute('data-view'));
		expect(views.map((view) => view.id)).toEqual(steps);
		expect(page.root.querySelectorAll(`figure[data-chart="${id}"]`).length).toBe(steps.length);
	});

	it.each(views.map((view) => view.id))('gives the view %s as a picture and a drawing', (view) => {
		expect(sizeOfPng(`charts/${id}/${view}.png`)).toEqual({ width: 1920, height: 1320 });
		const title = page.root.querySelector(`[id="chart-${view}-${view}"]`)?.text ?? '';
		const svg = parse(textOf(`charts/${id}/${view}.svg`));
		expect(clean(svg.querySelector('title')?.text ?? '')).toBe(clean(title));
		expect(title.length).toBeGreaterThan(0);
	});

	it('gives as CSV the rows of its table', () => {
		const [header, ...records] = csvOf(`charts/${id}/data.csv`);
		expect(header?.length).toBeGreaterThan(1);
		const own = tables.length > 1 ? records.map((record) => record.slice(1)) : records;
		// Tables of different columns share one file: what a row does not have is empty there.
		const full = (record: readonly string[]) => record.filter((cell) => cell !== '').sort();
		expect(own.map((record) => full(record.map(bare)))).toEqual(rows.map(full));
		expect(aboutOf(`charts/${id}/data.csv`).join('\n')).toMatch(/CC-BY-4\.0/);
	});

	it('gives as JSON the same', () => {
		const data = jsonOf<ChartJson>(`charts/${id}/data.json`);
		const told = data.tables.flatMap((table) =>
			table.rows.map((row) => row.map((cell) => bare(String(cell ?? ''))))
		);
		expect(told).toEqual(rows);
		expect(data.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
		const sources = page.root.querySelectorAll('#sources [data-source]');
		expect(data.sources.map((source) => source.id)).toEqual(
			sources.map((one) => one.getAttribute('data-source'))
		);
	});

	it('says where it is from and how to cite it', () => {
		expect(page.root.querySelector('#cite code')?.text).toContain(`/charts/${id}/`);
		expect(page.root.querySelectorAll('#notes li').length).toBeGreaterThan(1);
	});

	it('has a picture for cards on other sites', () => {
		const image = page.root.querySelector('meta[property="og:image"]')?.getAttribute('content');
		expect(image).toMatch(new RegExp(`/share/${id}\\.png$`));
		expect(sizeOfPng(`share/${id}.png`)).toEqual({ width: 1200, height: 630 });
	});
});

describe('the picture of the story', () => {
	it('is there, of the size that cards have', () => {
		expect(files).toContain('share/story.png');
		expect(sizeOfPng('share/story.png')).toEqual({ width: 1200, height: 630 });
	});
});
