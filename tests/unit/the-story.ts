import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contracts } from '../../src/lib/charts/contracts';
import { createFormat } from '../../src/lib/i18n/format';
import { resolve } from '../../src/lib/story/cells';
import { figureFrom } from '../../src/lib/story/figures';
import { loadStory } from '../../src/lib/story/load';
import { plain } from '../../src/lib/story/prose';
import type { Cell, Prose, Row, Step, Story } from '../../src/lib/story/types';

/** The story and tables of this repository, read once for the tests on data and words. */
const loaded = loadStory('data', 'en', contracts);

export const { problems, tables } = loaded;

/** The story; throws with every problem where the data are at fault. */
export function theStory(): Story {
	if (!loaded.story) throw new Error(`data/ has problems:\n${JSON.stringify(problems, null, 2)}`);
	return loaded.story;
}

/** All steps in reading order. */
export function theSteps(): readonly Step[] {
	return theStory().chapters.flatMap(({ steps }) => steps);
}

/** Rows of a table, given or derived. Throws where there is no such table. */
export function rowsOf(name: string): readonly Row[] {
	const table = tables.get(name);
	if (!table) throw new Error(`no table "${name}"; there are ${[...tables.keys()].join(', ')}`);
	return table.rows;
}

/** The cell at `table/row key/column`. Throws where it does not resolve. */
export function cellAt(address: string): Cell {
	const [table = '', key = '', column = ''] = address.split('/');
	const found = resolve({ table, key, column }, tables);
	if (typeof found === 'string') throw new Error(`${address}: ${found}`);
	return found.value;
}

/** The number at `table/row key/column`. Throws where there is none. */
export function numberAt(address: string): number {
	const figure = figureFrom(address, tables, createFormat('en'));
	if (typeof figure === 'string') throw new Error(figure);
	return figure.value;
}

/** Paragraphs as one plain text, figures filled in. */
export function textOf(paragraphs: readonly Prose[]): string {
	return paragraphs.map(plain).join('\n\n');
}

/** How many words a text has, as a reader counts them. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The English word files as they were written, by their path in the language's folder. */
export function wordFiles(): ReadonlyMap<string, string> {
	const dir = join('data', 'story', 'en');
	const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
	const files = names.filter((name) => name.endsWith('.yaml'));
	return new Map(files.map((name) => [name, readFileSync(join(dir, name), 'utf8')]));
}
