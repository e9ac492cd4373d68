import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contracts } from '../../src/lib/charts/contracts';
import { loadStory } from '../../src/lib/story/load';
import { plain } from '../../src/lib/story/prose';
import { files, SITE } from './site';

/** What is written for a presenter does not travel to readers: not as words, not as hidden data. */

const { story } = loadStory('data', 'en', contracts);
const steps = (story?.chapters ?? []).flatMap((chapter) => chapter.steps);

/** Letters only, so that markup, escapes and curled quotes make no difference. */
const bare = (text: string): string => text.replace(/&[a-z#0-9]+;|\\u[\da-f]{4}|[^a-z0-9]+/gi, ' ');

/** Pages that are for presenters, once there are any. */
const FOR_PRESENTERS = /^present\//;

const read = files
	.filter((file) => /\.(?:html|js|json)$/.test(file) && !FOR_PRESENTERS.test(file))
	.map((file) => [file, bare(readFileSync(join(SITE, file), 'utf8'))] as const);

const written = steps.flatMap(({ id, spoken, notes, title, body, caption, alt }) => {
	const shown = bare([title, ...body, caption.title, caption.subtitle].map(plain).join(' ') + alt);
	return [spoken, ...notes.map(plain)]
		.flatMap((text) => bare(text).trim())
		.filter((text) => !shown.includes(text))
		.map((text) => [id, text] as const);
});

describe('files for readers', () => {
	it('are read against every step’s notes and spoken sentence', () => {
		expect(read.length).toBeGreaterThan(3);
		expect(written.length).toBeGreaterThan(steps.length);
		expect(read.some(([, text]) => text.includes(bare(plain(steps[0]?.body[0] ?? []))))).toBe(true);
	});

	it.each(read)('%s holds none of them', (_, text) => {
		expect(written.filter(([, words]) => text.includes(words)).map(([id]) => id)).toEqual([]);
	});
});
