import type { Format } from '../i18n/format';
import { strayDigits, type AllowedDigits } from './digits';
import { figureFrom } from './figures';
import type { Problem } from './problems';
import { parseProse, plain } from './prose';
import type { Prose, Tables } from './types';

/** Reads the prose of one file: figures filled in, typed numbers caught, faults collected. */
export interface WordsReader {
	/** Paragraphs of `text`; `key` says where it stands in the file. */
	paragraphs(key: string, text: string): readonly Prose[];
	/** A text that must be a single paragraph. */
	line(key: string, text: string): Prose;
	/** The same as plain text. */
	text(key: string, text: string): string;
}

export function wordsReader(
	file: string,
	tables: Tables,
	format: Format,
	allowed: readonly AllowedDigits[],
	problems: Problem[]
): WordsReader {
	const figureOf = (reference: string) => figureFrom(reference, tables, format);
	const paragraphs = (key: string, text: string) => {
		for (const stray of strayDigits(text, allowed)) {
			problems.push({
				file,
				key,
				value: stray,
				expected: 'numbers that come from a table, and only years, dates and names typed',
				mend: 'refer to the cell as {{table/row-key/column}}, or allow the pattern with a reason in data/story/allowed-digits.yaml'
			});
		}
		const parsed = parseProse(text, figureOf);
		problems.push(...parsed.faults.map((fault) => ({ file, key, ...fault })));
		return parsed.paragraphs;
	};
	const line = (key: string, text: string) => paragraphs(key, text).flat();
	return { paragraphs, line, text: (key, text) => plain(line(key, text)) };
}
