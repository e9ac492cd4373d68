import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { budgets } from '../../src/cli/bench/budgets.mjs';
import { bytesByKind } from '../../src/cli/bench/bytes.mjs';
import { commonPage } from '../../src/cli/bench/common-page.mjs';
import { grow, growRows } from '../../src/cli/bench/grow.mjs';
import { plainPage, plainStyles } from '../../src/cli/bench/plain.mjs';
import { readTrace } from '../../src/cli/bench/scrolling.mjs';
import { short, spread, told } from '../../src/cli/bench/stats.mjs';
import { unproven } from '../../src/lib/charts/contracts';
import { loadStory } from '../../src/lib/story/load';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('figures', () => {
	it('are told by their median, with the least and the most', () => {
		expect(spread([9, 1, 5])).toEqual({ median: 5, min: 1, max: 9 });
		expect(spread([1, 2, 3, 10]).median).toBe(2.5);
		expect(told(spread([1.234, 1.234]))).toBe('1.23');
		expect(told(spread([100.4, 12.34, 2]))).toBe('12.3 (2 to 100)');
		expect(short(0)).toBe('0');
		expect(() => spread([])).toThrow('nothing was measured');
	});

	it('of bytes are summed by the kind of file, and in all', () => {
		const requests = [
			{ url: '/', resourceType: 'Document', transferSize: 10 },
			{ url: '/a.js', resourceType: 'Script', transferSize: 5 },
			{ url: '/b.js', resourceType: 'Script', transferSize: 6 },
			{ url: '/c', resourceType: 'Manifest', transferSize: 1 },
			{ url: '/d' }
		];
		expect(bytesByKind(requests)).toMatchObject({ html: 10, script: 11, other: 1, all: 22 });
	});

	it('of frames and tasks are read from a trace of the page, not of other threads', () => {
		const at = { ph: 'X', pid: 1, tid: 2 };
		const task = (dur: number, tid = 2) => ({
			...at,
			tid,
			name: 'ThreadControllerImpl::RunTask',
			dur
		});
		const frame = (state: string, smooth: boolean) => ({
			...at,
			ph: 'b',
			name: 'PipelineReporter',
			args: { frame_reporter: { state, affects_smoothness: smooth } }
		});
		const read = readTrace([
			{ ...at, name: 'PrePaint', dur: 1 },
			task(20_000),
			task(60_000),
			task(900_000, 7),
			frame('STATE_PRESENTED_ALL', false),
			frame('STATE_DROPPED', true),
			frame('STATE_DROPPED', false),
			frame('STATE_NO_UPDATE_DESIRED', false)
		]);
		expect(read).toEqual({ frames: 3, dropped: 1, longest: 60, long: 1 });
	});
});

describe('budgets', () => {
	const all = (values: Record<string, number>) =>
		Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spread([value])]));
	const load = {
		script: 69_000,
		performance: 100,
		accessibility: 100,
		'best-practices': 100,
		seo: 100,
		lcp: 1200,
		tbt: 50,
		cls: 0
	};
	const page = (loads = load, scroll = { down: 15, up: 14, longest: 49 }) => ({
		load: all(loads),
		scroll: all(scroll),
		glance: all(scroll),
		stroll: all(scroll)
	});
	const pages = (ours = page()) => ({
		ours,
		plain: page({ ...load, lcp: 1000 }),
		sticky: {
			scroll: all({ down: 10, up: 10 }),
			glance: all({ down: 10, up: 10 }),
			stroll: all({ down: 10, up: 10 })
		}
	});
	const grown = (steps: number, down: number) => ({ steps, rows: 1, scroll: all({ down, up: 0 }) });
	const missed = (...given: Parameters<typeof budgets>) =>
		budgets(...given).flatMap(({ name, met }) => (met ? [] : [name]));

	it('are met at their limits', () => {
		expect(missed(pages(), [grown(1, 10), grown(4, 11), grown(16, 12)])).toEqual([]);
	});

	it('are each missed beyond it', () => {
		const slow = page(
			{
				script: 70_001,
				performance: 99,
				accessibility: 99,
				'best-practices': 96,
				seo: 92,
				lcp: 1251,
				tbt: 51,
				cls: 0.01
			},
			{ down: 20, up: 11, longest: 51 }
		);
		const list = budgets(pages(slow), [grown(1, 10), grown(16, 12.1)]);
		expect(list).toHaveLength(15);
		expect(list.filter(({ met }) => met)).toEqual([]);
	});

	it('hold at a flick, at a glance and at a stroll, each by itself', () => {
		const late = { ...page(), glance: all({ down: 20, up: 11, longest: 51 }) };
		expect(missed(pages(late), [grown(1, 10), grown(16, 12)])).toEqual([
			'Longest task while scrolling at a glance, ms',
			'Cost of a glance, times sticky pictures’'
		]);
		const slow = { ...page(), stroll: all({ down: 20, up: 11, longest: 51 }) };
		expect(missed(pages(slow), [grown(1, 10), grown(16, 12)])).toEqual([
			'Longest task while scrolling at a stroll, ms',
			'Cost of a stroll, times sticky pictures’'
		]);
	});

	it('are missed by what was not measured', () => {
		const { script: _script, ...rest } = load;
		expect(missed(pages({ ...page(), load: all(rest) }), [])).toEqual([
			'JavaScript on first load, kB',
			'Scroll cost, the longest story’s times ours'
		]);
	});
});

describe('a grown story', () => {
	it('repeats rows under new keys, about another thing, and keeps their other cells', () => {
		const lines = [
			['name', 'id', 'tags', 'lane'],
			['The first', 'a', 'begins', 'city'],
			['The other', 'b', '', 'state']
		];
		const columns = { key: 'id', about: ['name'], once: ['tags'] };
		const rows = growRows(lines, columns, 2);
		expect(rows.slice(0, 3)).toEqual(lines);
		expect(rows.slice(3).map(([name, , ...rest]) => [name, ...rest])).toEqual([
			['The fir 2', '', 'city'],
			['The oth 2', '', 'state']
		]);
		expect(new Set(rows.map(([, id]) => id)).size).toBe(5);
		expect(() => growRows(lines, { ...columns, key: 'key' }, 2)).toThrow('no column "key"');
	});

	it('is sound data, as many times as long and as tall', () => {
		const to = join(folder, 'grown');
		grow({ from: 'data', to, steps: 2, rows: 2 });
		const given = loadStory('data', 'en', unproven);
		const { story, tables, problems } = loadStory(to, 'en', unproven);
		expect(problems).toEqual([]);
		const count = (one: typeof story) => one?.chapters.flatMap(({ steps }) => steps).length ?? 0;
		expect(count(story)).toBe(2 * count(given.story));
		const rowsOf = (from: typeof tables) => from.get('timeline')?.rows.length ?? 0;
		expect(rowsOf(tables)).toBe(2 * rowsOf(given.tables));
	}, 60_000);
});

describe('the pages beside ours', () => {
	const html = `<html><head><title>T</title><meta name="description" content="D"></head><body>
<header class="masthead"><h1>Head</h1></header><main><div class="scroll-stage"><section class="chapter"><header class="chapter-head">One</header>
<div class="scene"><div class="scene-figure"><figure id="scene"></figure></div><div class="scene-steps"><section data-step="a"><h3 class="step-title">First</h3><p>Words</p><div class="still"><noscript><figure id="still"></figure></noscript></div></section></div></div>
</section></div></main><footer class="colophon">End</footer><script>go()</script></body></html>`;

	it('are plain articles with all words, no script, and one kind of picture each', () => {
		for (const kind of ['with-steps', 'sticky'] as const) {
			const page = plainPage(html, kind);
			expect(page).not.toMatch(/<script|noscript/);
			expect(page).toContain('<p>Words</p>');
			expect(page.includes('id="still"')).toBe(kind === 'with-steps');
			expect(page.includes('id="scene"')).toBe(kind === 'sticky');
		}
		expect(plainStyles('@media (scripting:none){a{b:c}}')).toBe('@media all{a{b:c}}');
	});

	it('are the common way, with the same words and the views of the structure', () => {
		const template = '<title>{{title}}</title>{{masthead}}{{story}}{{colophon}}{{steps}}';
		const page = commonPage(template, html, [{ id: 'a', chart: 'line', view: { show: 'all' } }]);
		expect(page).toContain('<title>T</title>');
		expect(page).toContain('<p>Words</p>');
		expect(page).toContain('data-chart="line"');
		expect(page).toContain('"view":{"show":"all"}');
		expect(page).toContain('"title":"First"');
		expect(page).not.toContain('<figure');
		expect(() => commonPage(template, html, [])).toThrow('step "a"');
	});
});
