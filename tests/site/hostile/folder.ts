import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { isPair, isScalar, parseDocument, visit } from 'yaml';
import { contracts } from '../../../src/lib/charts/contracts';
import { loadStory, type Loaded } from '../../../src/lib/story/load';
import { resourcesOf } from '../../../src/lib/story/raw';
import { FORMULAS, LONG, PAYLOADS, SHORT } from './payloads';

/** Columns whose words stand in pictures: there is room for a tag, not for a speech. */
const DRAWN = new Set([
	'cities.name',
	'us_states.name',
	'timeline.title',
	'situations.short',
	'pairs.short',
	'open_questions.short',
	'open_questions.question',
	'provisions.title',
	'provisions.section',
	'polls.geography',
	'polls.field_dates',
	'polls.sponsor_and_pollster',
	'polls.question',
	'arguments.claim',
	'evidence.study_design',
	'studies.short',
	'policies.name'
]);

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** A cell of a table, by name of the table, line in the file and column. */
const address = (table: string, line: number, column: string) => `${table}:${line}:${column}`;

/** What a cell of free text becomes: each kind of payload comes to stand in every column. */
function hostile(table: string, column: string, cell: string, line: number, at: number): string {
	if (DRAWN.has(`${table}.${column}`)) return `${cell}${SHORT}`;
	const turn = line + at;
	if (turn % 23 === 0) return `${cell} ${LONG}`.trim();
	if (turn % 3 === 0) return `${FORMULAS[turn % FORMULAS.length]}${cell}`.trim();
	return `${cell} ${PAYLOADS[turn % PAYLOADS.length]}`.trim();
}

/** Columns that take free text: no key, no id, no date, no number, no word of a list. */
export function textColumns(
	dir: string
): readonly { table: string; path: string; columns: readonly string[] }[] {
	return resourcesOf(dir).map(({ name, path, schema }) => ({
		table: name,
		path,
		columns: schema.fields
			.filter(
				(field) =>
					field.type === 'string' &&
					!field.list &&
					!field.references &&
					!field.partialDate &&
					!field.constraints?.enum &&
					field.name !== schema.primaryKey
			)
			.map((field) => field.name)
	}));
}

/** Writes payloads into every cell of free text but those at the addresses given. */
function writeTables(dir: string, spared: ReadonlySet<string>, of: typeof hostile): void {
	for (const { table, path, columns } of textColumns('data')) {
		const [header = [], ...rows] = parseCsv(readFileSync(join('data', path), 'utf8')) as string[][];
		const changed = rows.map((row, index) =>
			row.map((cell, at) => {
				const column = header[at] ?? '';
				const line = index + 2;
				const stays = !columns.includes(column) || spared.has(address(table, line, column));
				return stays ? cell : of(table, column, cell, line, at);
			})
		);
		writeFileSync(
			join(dir, path),
			[header, ...changed].map((row) => `${row.map(quoted).join(',')}\n`).join('')
		);
	}
}

/** Text as Markdown that means that text and nothing else. */
const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>()#+.!|&-]/g, '\\$&');

/** Name of the chart whose words hold a scalar of charts.yaml: the key of its branch. */
const chartOf = (ancestors: readonly unknown[]): unknown => {
	const pair = ancestors.find((one) => isPair(one));
	return isPair(pair) && isScalar(pair.key) ? pair.key.value : undefined;
};

/** Writes payloads into the words: all of them where they are Markdown, a tag into those of charts that have room for it. */
function writeWords(dir: string, spared: ReadonlySet<string>): void {
	const folder = join('story', 'en');
	const files = readdirSync(join('data', folder), { recursive: true, encoding: 'utf8' });
	for (const file of files.filter((name) => name.endsWith('.yaml'))) {
		const path = join(folder, file);
		const document = parseDocument(readFileSync(join('data', path), 'utf8'));
		const raw = /charts\.yaml$|interface\.yaml$/.test(path) && !path.includes('pages');
		let turn = 0;
		visit(document, {
			Scalar(key, node, ancestors) {
				if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') return;
				if (/^\d{4}-\d\d-\d\d$/.test(node.value)) return;
				const payload = PAYLOADS[turn++ % PAYLOADS.length] ?? '';
				// Braces are places for figures, and digits must come from tables.
				if (raw) node.value += spared.has(String(chartOf(ancestors))) ? '' : '<b>';
				else if (!/[{}\d]/.test(payload))
					node.value = `${node.value.trimEnd()} ${escaped(payload)}`;
			}
		});
		writeFileSync(join(dir, path), document.toString({ lineWidth: 0 }));
	}
}

/** A data folder in which all that may be written is hostile, and what came of trying. */
export interface HostileFolder {
	readonly dir: string;
	/** Cells that the loader would not take, and so were spared, by `table:line:column`. */
	readonly refused: ReadonlySet<string>;
	readonly loaded: Loaded;
}

const newFolder = (): string => {
	const dir = mkdtempSync(join(tmpdir(), 'hostile-'));
	cpSync('data', dir, { recursive: true });
	return dir;
};

/** Makes the folder: cells that the loader refuses by file, line and column are given back their text. */
export function hostileFolder(): HostileFolder {
	const dir = newFolder();
	const tableAt = new Map(resourcesOf('data').map(({ name, path }) => [`data/${path}`, name]));
	const refused = new Set<string>();
	const full = new Set<string>();
	for (;;) {
		writeWords(dir, full);
		writeTables(dir, refused, hostile);
		const loaded = loadStory(dir, 'en', contracts);
		const places = loaded.problems.flatMap(({ file, row, column }) => {
			const table = tableAt.get(file);
			return table && row && column ? [address(table, row, column)] : [];
		});
		const pictures = loaded.problems.flatMap(
			({ expected }) => /a picture of chart "(\w+)"/.exec(expected)?.[1] ?? []
		);
		const fresh = [
			...places.filter((one) => !refused.has(one)),
			...pictures.filter((one) => !full.has(one))
		];
		pictures.forEach((one) => full.add(one));
		if (fresh.length === 0) return { dir, refused, loaded };
		places.forEach((one) => refused.add(one));
	}
}

/** A data folder with a text in every cell of free text, and what the loader says to it. */
export function loadedWith(text: string): Loaded {
	const dir = newFolder();
	writeTables(dir, new Set(), (_table, _column, cell) => `${cell}${text}`);
	return loadStory(dir, 'en', contracts);
}
