import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { contracts } from '../../src/lib/charts/contracts';
import { svgOf } from '../../src/lib/charts/core/svg';
import { svgStyle } from '../../src/lib/charts/core/svg-style';
import { charts } from '../../src/lib/charts/registry';
import { createFormat } from '../../src/lib/i18n/format';
import { loadStory } from '../../src/lib/story/load';
import { plain } from '../../src/lib/story/prose';
import type { Step, Story } from '../../src/lib/story/types';
import { chartCsv, chartJson } from '../../src/routes/charts/tables.server';
import { copyOfData, given } from './data-folder';
import { textOf, theStory } from './the-story';

/** One cell is changed in a copy of the data; everything that shows it must follow, and nothing else may hold the old value. */

const folder = copyOfData();
afterAll(() => folder.remove());

/** The story after one text of one table was replaced by another. */
function changed(table: string, find: string, replace: string): Story {
	const file = `tables/${table}.csv`;
	const text = given[file] ?? '';
	expect(text.split(find), `${find} stands once in ${table}`).toHaveLength(2);
	const { story, problems } = folder.during({ [file]: text.replace(find, replace) }, () =>
		loadStory(folder.dir, 'en', contracts)
	);
	if (!story) throw new Error(JSON.stringify(problems, null, 2));
	return story;
}

const format = createFormat('en');
const css = (name: string): string => readFileSync(`src/lib/styles/${name}.css`, 'utf8');
const style = svgStyle(css('marks'), css('tokens'));
const stepIn = (story: Story, id: string): Step => {
	const step = story.chapters.flatMap(({ steps }) => steps).find((one) => one.id === id);
	if (!step) throw new Error(`no step ${id}`);
	return step;
};

/** All that a reader can get of a step: words, picture, table, text alternative, files. */
function shown(story: Story, id: string) {
	const step = stepIn(story, id);
	const chart = charts[step.chart];
	if (!chart) throw new Error(`no chart ${step.chart}`);
	const data = story.chartData[step.chart];
	const words = story.chartWords[step.chart] ?? {};
	const drawing = chart.draw(data, step.view, words, { width: 760, height: 460 }, format);
	return {
		words: textOf(step.body),
		alternative: step.alt,
		picture: JSON.stringify(drawing),
		said: drawing.map((mark) => mark.say ?? '').join('\n'),
		table: JSON.stringify(chart.table(data, words, format, step.view)),
		csv: chartCsv(story, step.chart),
		json: JSON.stringify(chartJson(story, step.chart)),
		svg: svgOf(drawing, {
			width: 960,
			height: 660,
			title: plain(step.caption.title),
			subtitle: plain(step.caption.subtitle),
			description: step.alt,
			source: '',
			licence: '',
			lang: 'en',
			style
		})
	};
}

describe('one cell changes', () => {
	it('a share: words, picture, table, text alternative and files say the new one', () => {
		const before = shown(theStory(), 'who-lives-there');
		const story = changed('cities', '425115,2023,14.12,', '425115,2023,17.12,');
		const after = shown(story, 'who-lives-there');
		for (const [part, text] of Object.entries(after)) {
			expect(text, part).not.toBe(before[part as keyof typeof before]);
		}
		expect(before.words).toContain('14%');
		expect(after.words).toContain('17%');
		for (const part of ['alternative', 'said', 'table', 'csv', 'json', 'svg'] as const) {
			expect(after[part], part).toContain('17.1');
			expect(after[part], part).not.toContain('14.1%');
		}
	});

	it('a count with its rate: the median follows everywhere', () => {
		// Houston is not the middle city of 2014; moved far enough, it moves the middle.
		const row = readFileSync('data/tables/crime.csv', 'utf8')
			.split('\n')
			.find((line) => line.startsWith('houston-murder-2014,'));
		const cells = (row ?? '').split(',');
		const [count, people, rate] = [cells[4] ?? '', cells[5] ?? '', cells[7] ?? ''];
		const more = Number(people) / 1000;
		const find = `murder,${count},${people},${cells[6]},${rate}`;
		const replace = `murder,${Math.round(more)},${people},${cells[6]},${((Math.round(more) / Number(people)) * 100_000).toFixed(2)}`;
		const before = shown(theStory(), 'year-2014');
		const story = changed('crime', find, replace);
		const after = shown(story, 'year-2014');
		for (const [part, text] of Object.entries(after)) {
			expect(text, part).not.toBe(before[part as keyof typeof before]);
		}
		const told = /(\d+\.\d) where they now require it/.exec(after.words)?.[1] ?? 'none';
		expect(told).not.toBe('11.1');
		for (const part of ['alternative', 'said', 'table', 'csv', 'json', 'svg'] as const) {
			expect(after[part], part).toContain(told);
		}
	});
});
