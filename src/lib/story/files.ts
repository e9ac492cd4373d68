import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { unseenIn } from './characters.ts';
import type { Problem } from './problems';

/** Names that every JavaScript object has from birth: as keys of a record they are lost or found where they are not. */
const BORN = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys and texts of a YAML document that no reader of them could take as written. */
function checkTexts(node: unknown, name: string, path: string, problems: Problem[]): void {
	const tell = (value: string, fault: { expected: string; mend: string }) =>
		problems.push({ file: name, key: path || '(top)', value, ...fault });
	if (typeof node === 'string') {
		const fault = unseenIn(node);
		if (fault) tell(node, fault);
	}
	if (typeof node !== 'object' || node === null) return;
	for (const key of Object.getOwnPropertyNames(node)) {
		if (Array.isArray(node) && key === 'length') continue;
		const fault = unseenIn(key);
		if (fault) tell(key, fault);
		if (BORN.has(key)) {
			tell(key, {
				expected: 'another key',
				mend: 'rename it; JavaScript keeps this name for itself'
			});
		}
		const value = (node as Readonly<Record<string, unknown>>)[key];
		checkTexts(value, name, path ? `${path}.${key}` : key, problems);
	}
}

/**
 * Reads one YAML file of `data/story` and checks its shape. Faults go into `problems`; the result
 * is then undefined.
 */
export function readYaml<T>(
	dir: string,
	file: string,
	schema: v.GenericSchema<unknown, T>,
	problems: Problem[]
): T | undefined {
	const path = join(dir, file);
	const name = `data/${file}`;
	if (!existsSync(path)) {
		problems.push({
			file: name,
			expected: 'the file to be there',
			mend: `write ${name}; data/README.md says what it holds`
		});
		return undefined;
	}
	let content: unknown;
	try {
		content = parse(readFileSync(path, 'utf8'));
	} catch (error) {
		problems.push({
			file: name,
			value: String(error instanceof Error ? error.message : error),
			expected: 'valid YAML',
			mend: 'quote text that holds a colon or starts with a sign, and indent with spaces'
		});
		return undefined;
	}
	const told = problems.length;
	checkTexts(content, name, '', problems);
	if (problems.length > told) return undefined;
	const result = v.safeParse(schema, content);
	if (result.success) return result.output;
	for (const issue of result.issues) {
		problems.push({
			file: name,
			key: v.getDotPath(issue) ?? '(top)',
			value: issue.received,
			expected: issue.expected ?? issue.message,
			mend: `give this key the expected value, or mend its name: ${issue.message}`
		});
	}
	return undefined;
}

/** Chapter files of a locale in reading order: `story/en/01-opening.yaml` and so on. */
export function chapterFiles(dir: string, locale: string): string[] {
	const folder = join(dir, 'story', locale);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => /^\d\d-.*\.yaml$/.test(name))
		.sort()
		.map((name) => `story/${locale}/${name}`);
}

/** Files of words for the pages beside the story: `story/en/pages/method.yaml` and so on. */
export function pageFiles(dir: string, locale: string): string[] {
	const folder = join(dir, 'story', locale, 'pages');
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith('.yaml'))
		.sort()
		.map((name) => `story/${locale}/pages/${name}`);
}

/** The languages that a data directory tells its story in: folders of `story`. */
export function localesOf(dir: string): string[] {
	const folder = join(dir, 'story');
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort();
}
