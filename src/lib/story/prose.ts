import { fromMarkdown } from 'mdast-util-from-markdown';
import type { PhrasingContent, RootContent } from 'mdast';
import type { Figure, Inline, Prose } from './types';

/** Turns `table/row key/column` into a figure, or says what is wrong with it. */
export type FigureOf = (reference: string) => Figure | string;

/** What is wrong with a piece of prose: what was found, what was expected, how to mend it. */
export interface ProseFault {
	readonly value: string;
	readonly expected: string;
	readonly mend: string;
}

const REFERENCE = /\{\{\s*([^}]*?)\s*\}\}/;

/** Curls straight quotation marks and apostrophes, as print does. */
function curl(text: string): string {
	return text
		.replace(/(^|[\s([—])"/g, '$1“')
		.replace(/"/g, '”')
		.replace(/(^|[\s([—“])'/g, '$1‘')
		.replace(/'/g, '’');
}

function splitFigures(text: string, figureOf: FigureOf, faults: ProseFault[]): Inline[] {
	return text.split(/(\{\{[^}]*\}\})/).flatMap((part): Inline[] => {
		if (part === '') return [];
		const reference = REFERENCE.exec(part)?.[1];
		if (reference === undefined) return [curl(part)];
		const figure = figureOf(reference);
		if (typeof figure !== 'string') return [figure];
		faults.push({
			value: part,
			expected: `a figure from a table: ${figure}`,
			mend: 'write {{table/row-key/column}} with a table, row key and numeric column of data/tables (data/README.md lists them)'
		});
		return [];
	});
}

function inline(node: PhrasingContent, figureOf: FigureOf, faults: ProseFault[]): Inline[] {
	switch (node.type) {
		case 'text':
			return splitFigures(node.value.replace(/\n/g, ' '), figureOf, faults);
		case 'emphasis':
			return [{ em: node.children.flatMap((child) => inline(child, figureOf, faults)) }];
		case 'strong':
			return [{ strong: node.children.flatMap((child) => inline(child, figureOf, faults)) }];
		default:
			faults.push(unknown(node.type));
			return [];
	}
}

function unknown(type: string): ProseFault {
	return {
		value: type,
		expected: 'paragraphs with *emphasis*, **strong** and {{figures}} only',
		mend: 'write it as plain sentences; links belong in the step’s sources'
	};
}

/**
 * Reads prose written in a small part of Markdown into paragraphs. The Markdown reader makes a
 * tree, and only known kinds of node pass, so no HTML can come from data.
 */
export function parseProse(
	text: string,
	figureOf: FigureOf
): { paragraphs: Prose[]; faults: ProseFault[] } {
	const faults: ProseFault[] = [];
	const paragraphs = fromMarkdown(text).children.flatMap((node: RootContent): Prose[] => {
		if (node.type === 'paragraph') {
			return [node.children.flatMap((child) => inline(child, figureOf, faults))];
		}
		faults.push(unknown(node.type));
		return [];
	});
	return { paragraphs, faults };
}

/** Prose as plain text. */
export function plain(prose: Prose): string {
	return prose
		.map((part) => {
			if (typeof part === 'string') return part;
			if ('from' in part) return part.text;
			return plain('strong' in part ? part.strong : part.em);
		})
		.join('');
}
