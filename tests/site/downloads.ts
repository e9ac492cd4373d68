import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { SITE } from './site';

/** A file of the site as text. */
export const textOf = (path: string): string => readFileSync(join(SITE, path), 'utf8');

/** Comment lines over a CSV file, without their sign. */
export const aboutOf = (path: string): string[] =>
	textOf(path)
		.split('\r\n')
		.filter((line) => line.startsWith('# '))
		.map((line) => line.slice(2));

/** A CSV file of the site: its header, then its records, as any reader of RFC 4180 reads them. */
export const csvOf = (path: string): string[][] =>
	parse(textOf(path), { comment: '#', comment_no_infix: true });

/** A JSON file of the site. */
export const jsonOf = <T>(path: string): T => JSON.parse(textOf(path)) as T;

/** Width and height of a PNG file, from its header. */
export function sizeOfPng(path: string): { width: number; height: number } {
	const bytes = readFileSync(join(SITE, path));
	if (bytes.toString('latin1', 1, 4) !== 'PNG' || bytes.toString('latin1', 12, 16) !== 'IHDR') {
		throw new Error(`${path} is no PNG file`);
	}
	return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Text that a spreadsheet would take for a formula, as files write it: with an apostrophe before it. */
export const neutral = (text: string): string =>
	/^'*[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
