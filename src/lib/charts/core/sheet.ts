import type { Format } from '$lib/i18n/format';
import type { AnyChart } from './chart';
import type { Size } from './contract';
import type { Drawing } from './drawing';
import { legible } from './legible';
import { drawn } from './mirror';

/** All that a drawing follows from. */
interface Order {
	readonly chart: AnyChart;
	readonly data: unknown;
	readonly words: Readonly<Record<string, string>>;
	readonly format: Format;
	readonly size: Size;
}

const sheets = new WeakMap<object, Order & { readonly drawing: Drawing }>();

const same = (one: Order, other: Order): boolean =>
	one.chart === other.chart &&
	one.data === other.data &&
	one.words === other.words &&
	one.format === other.format &&
	one.size.width === other.size.width &&
	one.size.height === other.size.height;

/**
 * The marks of a view as a reader sees them. The last drawing of each view is kept: it can be made in an idle moment
 * before it is needed, and a reader who comes back pays for none.
 *
 * @param view an object of the story, or made by the reader
 */
export function sheetOf(view: unknown, order: Order): Drawing {
	const { chart, data, words, format, size } = order;
	const key = typeof view === 'object' ? view : null;
	const kept = key && sheets.get(key);
	if (kept && same(kept, order)) return kept.drawing;
	const drawing = legible(drawn(chart, data, view, words, size, format), size);
	if (key) sheets.set(key, { ...order, drawing });
	return drawing;
}
