import { describe, expect, it } from 'vitest';
import { answerFor, shelfOf } from './shelf';

const base = '/features/line';
const under = (paths: readonly string[]) => paths.map((path) => base + path);

const shelf = shelfOf({
	base,
	build: under(['/_app/immutable/bundle.a.js', '/_app/immutable/assets/a.css']),
	files: under(['/favicon.svg', '/story.png', '/offline.json']),
	prerendered: under([
		'/',
		'/present/',
		'/present/qr.json',
		'/present/__data.json',
		'/handout/',
		'/chart-data/line.json',
		'/charts/',
		'/share/story.png'
	])
});

describe('the shelf', () => {
	it('holds what story, deck and handout are made of, and nothing else', () => {
		expect(shelf).toEqual(
			under([
				'/_app/immutable/assets/a.css',
				'/favicon.svg',
				'/',
				'/present/',
				'/present/qr.json',
				'/handout/',
				'/chart-data/line.json'
			])
		);
	});

	it('answers for a page however its address is written', () => {
		const kept = new Set(shelf);
		expect(answerFor(kept, `${base}/present/`)).toEqual({ kept: `${base}/present/` });
		expect(answerFor(kept, `${base}/present/index.html`)).toEqual({ kept: `${base}/present/` });
		expect(answerFor(kept, `${base}/present`)).toEqual({ moved: `${base}/present/` });
	});

	it('leaves everything else to the network', () => {
		const kept = new Set(shelf);
		expect(answerFor(kept, `${base}/charts/`)).toBeNull();
		expect(answerFor(kept, `${base}/offline.json`)).toBeNull();
	});
});
