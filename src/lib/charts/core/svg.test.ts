import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { createFormat } from '$lib/i18n/format';
import { loadStory } from '$lib/story/load';
import { plain } from '$lib/story/prose';
import { contracts } from '../contracts';
import { charts } from '../registry';
import type { Drawing, Mark } from './drawing';
import { pngOf } from './png';
import { svgOf, type SvgOptions } from './svg';
import { plotIn } from './svg-frame';
import { svgMark } from './svg-marks';
import { svgStyle } from './svg-style';
import { xml } from './xml';

const read = (name: string): string => readFileSync(`src/lib/styles/${name}.css`, 'utf8');
const style = svgStyle(read('marks'), read('tokens'));
const about = { dir: 'ltr', paper: style.paper } as const;

const options: SvgOptions = {
	width: 960,
	height: 660,
	title: 'A title & <more>',
	subtitle: 'What is "measured"',
	source: 'Sources: one; two',
	licence: 'Licence',
	description: 'In words',
	lang: 'en',
	style
};

/** Throws where text is not well-formed XML: tags that nest, attributes in quotes, no stray signs. */
function wellFormed(text: string): void {
	const open: string[] = [];
	const rest = text.replace(
		/<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/gi,
		(_, end: string, name: string, __, empty: string) => {
			if (end && open.pop() !== name) throw new Error(`</${name}> closes another element`);
			if (!end && !empty) open.push(name);
			return '';
		}
	);
	if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`);
	if (/[<>]/.test(rest)) throw new Error(`stray sign: ${rest.slice(rest.search(/[<>]/), 80)}`);
	if (/&(?!(amp|lt|gt|quot);)/.test(text)) throw new Error('stray ampersand');
}

describe('text in XML', () => {
	it('cannot end its element, its attribute or the direction of what follows', () => {
		expect(xml('a<b>&"\u0000\u202Ec')).toBe('a&lt;b&gt;&amp;&quot;c');
		expect(xml('é ñ Ō 😀')).toBe('é ñ Ō 😀');
	});
});

describe('the style of files', () => {
	it('has no custom property, at-rule or rule of the page', () => {
		expect(style.css).not.toMatch(/var\(|@|\.plot|transition|\/\*/);
		expect(style.css).toContain('.m-limits{color:#0c7872}');
		expect(style.paper).toBe('#fbf8f2');
	});

	it('says which colour is missing', () => {
		expect(() => svgStyle('.m-x { color: var(--nope) }', read('tokens'))).toThrow('--nope');
	});
});

describe('marks', () => {
	const at = (mark: Mark) => svgMark(mark, about);

	it('stand where the drawing puts them', () => {
		const rect = {
			kind: 'rect',
			key: 'a',
			look: 'limits',
			x: 1,
			y: 2,
			width: 3,
			height: 4
		} as const;
		expect(at({ ...rect, row: 'r' })).toBe(
			'<rect class="m-rect m-limits" data-key="r" x="1" y="2" width="3" height="4"/>'
		);
		expect(at({ kind: 'rule', key: 'b', look: '', from: [0, 1], to: [5, 1] })).toContain(
			'M0 1L5 1'
		);
		const move = { x: 10, y: 20, sx: 2, sy: 3 };
		const runs = [[[1, 1] as const, [2, 2] as const]];
		expect(at({ kind: 'path', key: 'c', look: '', runs, move })).toContain('M12 23L14 26');
	});

	it('keep the flags of an arc when a sign is sized', () => {
		expect(at({ kind: 'dot', key: 'd', look: '', at: [7, 8], radius: 10 })).toContain(
			'translate(7 8)"><path d="M0 -9A9 9 0 1 1 0 9A9 9 0 1 1 0 -9Z"'
		);
	});

	it('start on the right where letters run leftwards', () => {
		const text = {
			kind: 'text',
			key: 't',
			look: '',
			at: [5, 0],
			size: 16,
			align: 'start'
		} as const;
		const mark = { ...text, lines: ['a', 'b'] };
		const leftwards = svgMark(mark, { ...about, dir: 'rtl' });
		expect(leftwards).toContain('text-anchor="start"');
		expect(leftwards).toContain('>\u2067a\u2069</tspan>');
		expect(at(mark)).toContain('<tspan x="5" y="15.8">a</tspan><tspan x="5" y="35.8">b</tspan>');
	});
});

describe('a file', () => {
	const hidden: Drawing = [
		{ kind: 'dot', key: 'a', look: 'ink', at: [0, 0], radius: 4, row: 'seen' },
		{ kind: 'dot', key: 'b', look: 'ink', at: [0, 0], radius: 4, row: 'unseen', hidden: true }
	];

	it('leaves out what waits for another view, and keeps its words', () => {
		const svg = svgOf(hidden, options);
		wellFormed(svg);
		expect(svg).toContain('data-key="seen"');
		expect(svg).not.toContain('unseen');
		expect(svg).toContain('<title id="title">A title &amp; &lt;more&gt;</title>');
	});

	it('leaves room for the plot between its words, long ones too', () => {
		for (const width of [480, 960]) {
			const plot = plotIn({ ...options, width, title: 'Long words '.repeat(12) });
			expect(plot.height).toBeGreaterThan(300);
			expect(plot.x + plot.width).toBeLessThan(width);
		}
	});

	it('becomes a picture with letters in it', () => {
		const blank = pngOf(svgOf(hidden, { ...options, title: '' }), 1);
		const lettered = pngOf(svgOf(hidden, options), 1);
		expect([...lettered.slice(1, 4)].map((one) => String.fromCharCode(one)).join('')).toBe('PNG');
		expect(lettered.length).toBeGreaterThan(blank.length + 1000);
	});
});

const { story } = loadStory('data', 'en', contracts);
const steps = story?.chapters.flatMap((chapter) => chapter.steps) ?? [];

describe.each(steps.map((step) => [step.id, step] as const))('%s', (_, step) => {
	it('becomes a file with a mark for every row that it shows', () => {
		const chart = charts[step.chart];
		if (!chart || !story) throw new Error(`no chart ${step.chart}`);
		const words = { title: plain(step.caption.title), subtitle: plain(step.caption.subtitle) };
		const size = plotIn({ ...options, ...words });
		const drawing = chart.draw(
			story.chartData[step.chart],
			step.view,
			story.chartWords[step.chart] ?? {},
			size,
			createFormat('en')
		);
		const svg = svgOf(drawing, { ...options, ...words, description: step.alt });
		wellFormed(svg);
		const rows = drawing.flatMap((mark) => (mark.hidden ? [] : (mark.row ?? [])));
		const keys = parse(svg)
			.querySelectorAll('[data-key]')
			.map((one) => one.getAttribute('data-key'));
		expect(keys).toEqual(rows);
		expect(svg).not.toMatch(/NaN|Infinity|undefined/);
	});
});
