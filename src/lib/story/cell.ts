import { unseenIn } from './characters';
import { precisionOf } from './dates';
import type { Field } from './package';
import type { Cell } from './types';

/** What is wrong with a cell: what was expected, and how to mend it. */
export interface Fault {
	readonly expected: string;
	readonly mend: string;
}

/** A cell read: its value, or its fault. */
export type Read = { readonly value: Cell } | { readonly fault: Fault };

const fault = (expected: string, mend: string): Read => ({ fault: { expected, mend } });

function readNumber(text: string, field: Field): Read {
	const whole = field.type === 'integer';
	if (!(whole ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/).test(text)) {
		return fault(
			whole ? 'a whole number in digits' : 'a number in digits, with a point for decimals',
			'write the number without commas, signs or words; leave the cell empty where it is not known'
		);
	}
	// A double holds fifteen digits; of more, the last would not be those of the source.
	if (text.replace(/\D/g, '').length > 15) {
		return fault('a number of at most 15 digits', 'round the number as the source would');
	}
	// "-0" is zero.
	const value = Number(text) || 0;
	const { minimum = -Infinity, maximum = Infinity } = field.constraints ?? {};
	if (value < minimum || value > maximum) {
		return fault(
			`a number from ${minimum} to ${maximum}`,
			'check the source; widen the limits in data/datapackage.json only if it says so'
		);
	}
	return { value };
}

function readDate(text: string, field: Field): Read {
	const precision = precisionOf(text);
	if (precision === 'day' || (precision && field.partialDate)) return { value: text };
	return fault(
		field.partialDate
			? 'a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD'
			: 'a date of the calendar as YYYY-MM-DD',
		'check the day and month against the source'
	);
}

function readText(text: string, field: Field): Read {
	const { enum: allowed, pattern } = field.constraints ?? {};
	if (allowed && !allowed.includes(text)) {
		return fault(
			`one of ${allowed.join(', ')}`,
			'use one of these values, or add the new one to data/datapackage.json and data/README.md'
		);
	}
	if (pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(text)) {
		return fault(
			`text of the pattern ${pattern}`,
			'shorten or rewrite the cell so that it fits; keys are small letters, digits, dots and hyphens'
		);
	}
	return { value: text };
}

/** Reads one cell as its column describes it. An empty cell is null, an empty list []. */
export function readCell(text: string, field: Field): Read {
	if (text === '') {
		if (field.constraints?.required) {
			return fault('a value: this column may not be empty', 'fill in the cell from the source');
		}
		return { value: field.list ? [] : null };
	}
	const unseen = unseenIn(text);
	if (unseen) return { fault: unseen };
	if (text.trim() !== text) {
		return fault('no space at either end', 'remove the spaces around the value');
	}
	if (field.list) {
		const items = text.split(field.list);
		if (items.some((item) => item.trim() !== item || item === '')) {
			return fault('ids joined with |, without spaces', 'write them as one|two|three');
		}
		if (new Set(items).size < items.length) {
			return fault('each id once', 'remove the repeated id');
		}
		return { value: items };
	}
	if (field.type === 'integer' || field.type === 'number') return readNumber(text, field);
	if (field.type === 'boolean') {
		if (text === 'true' || text === 'false') return { value: text === 'true' };
		return fault('true or false', 'write true or false in small letters');
	}
	if (field.type === 'date' || field.partialDate) return readDate(text, field);
	return readText(text, field);
}
