import { scaleLinear } from 'd3-scale';
import { textWidth } from '../core/text';
import { spanOf } from './time';
import type { RulesData, RulesWords } from './types';

/** A column of rows with its own axis. */
export interface Column {
	readonly left: number;
	/** Left end and right end of the axis. */
	readonly from: number;
	readonly to: number;
	/** The years at both ends. */
	readonly span: readonly [number, number];
	/** Middle of the place for rules without a date. */
	readonly undated: number;
	readonly right: number;
	/** The heading over undated signs, and whether it is the short one. */
	readonly noDate: string;
	readonly short: boolean;
}

/** Position of a time in a column. */
export function xOf(column: Column, time: number): number {
	return scaleLinear([...column.span], [column.from, column.to])(time);
}

/** Widest heading over undated signs, in pixels: a longer one is replaced by its short form. */
const MARGIN = 110;

/** Columns of rows side by side: names, an axis, and a margin for rules without a date. */
export function columnsOf(
	data: RulesData,
	words: RulesWords,
	width: number,
	count: number,
	text: number
): readonly Column[] {
	const gap = count > 1 ? (width < 500 ? 12 : 36) : 0;
	const each = (width - gap * (count - 1)) / count;
	const narrow = each < 260;
	const names = Math.max(...data.cities.map(({ name }) => textWidth(name, text, 600)));
	const full = textWidth(words.no_date, text);
	const short = narrow || full > MARGIN;
	const margin = short ? 18 : full;
	return Array.from({ length: count }, (_, index): Column => {
		const left = index * (each + gap);
		const right = left + each;
		return {
			left,
			from: left + names + (narrow ? 5 : 12),
			to: right - margin - (narrow ? 2 : 12),
			span: spanOf(data),
			undated: right - margin / 2,
			right,
			noDate: short ? words.no_date_short : words.no_date,
			short
		};
	});
}
