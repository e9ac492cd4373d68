import { describe, expect, it } from 'vitest';
import { piecesOf, type Thing } from './pieces';

const ROOT = 'https://a.test/line';
const story: Thing = {
	id: 'story',
	name: 'S',
	title: 'On "the" line',
	summary: 'A & B',
	views: []
};
const map: Thing = {
	id: 'map',
	name: 'Map',
	title: 'First',
	summary: 'A map.',
	views: [
		{ id: 'one', title: 'First' },
		{ id: 'two', title: 'Second' }
	]
};

describe('what goes into another page', () => {
	it('is the frame, a link and the script, with the story left to choose its form', () => {
		const { snippet, link, oembed } = piecesOf(ROOT, story);
		expect(snippet).toContain(`<line-story>\n<iframe src="${ROOT}/embed/"`);
		expect(snippet).toContain('title="On &quot;the&quot; line"');
		expect(snippet).toContain(`<script async src="${ROOT}/embed.js"></script>`);
		expect(snippet).not.toContain('frame-sizing');
		expect([link, oembed]).toEqual([`${ROOT}/`, `${ROOT}/oembed/story.json`]);
	});

	it('says the form, the theme and the width that were chosen', () => {
		const { snippet } = piecesOf(ROOT, story, { form: 'stacked', theme: 'dark', width: 600 });
		expect(snippet).toContain('<line-story form="stacked">');
		expect(snippet).toContain(`src="${ROOT}/embed/?form=stacked&amp;theme=dark"`);
		expect(snippet).toContain('max-width:600px');
		expect(snippet).toContain('frame-sizing:content-height');
	});

	it('shows the view of a chart that was chosen, and names it', () => {
		const { snippet, link } = piecesOf(ROOT, map, { view: 'two', form: 'stepper' });
		expect(snippet).toContain(`src="${ROOT}/embed/map/#two" title="Second"`);
		expect(snippet, 'a chart has no steps').not.toContain('stepper');
		expect(link).toBe(`${ROOT}/charts/map/#two`);
		expect(piecesOf(ROOT, map, { view: 'one' }).link).toBe(`${ROOT}/charts/map/`);
	});

	it('has a card without frame and script', () => {
		const { card } = piecesOf(ROOT, story);
		expect(card).toContain(`<img src="${ROOT}/share/story.png"`);
		expect(card).toContain('A &amp; B');
		expect(card).not.toMatch(/<(iframe|script)/);
	});
});
