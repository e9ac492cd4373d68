import type { Format } from '$lib/i18n/format';
import { placeLabels, type Box, type Candidate } from '../core/boxes';
import type { Size } from '../core/contract';
import { textWidth } from '../core/text';
import type { BarText } from './layout';
import type { Bar, BarsWords } from './types';

/** Line height of labels, in font sizes. */
export const LEADING = 1.25;

/** Name of the month of an ISO date, as short as the language has it. */
function month(iso: string, format: Format): string {
	const at = new Date(`${iso.slice(0, 7)}-01T00:00:00Z`);
	const tag = format.locale === 'en' ? 'en-US' : format.locale;
	return new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' }).format(at);
}

/**
 * Labels under standing bars: the month, the year where it changes, and a mark under months that
 * are counted in part. Each in its own row, so that rows never touch.
 *
 * @param top upper edge of the first row in pixels
 */
export function axisLabels(
	rects: readonly { readonly bar: Bar; readonly box: Box }[],
	front: ReadonlySet<string>,
	words: BarsWords,
	size: Size,
	fontSize: number,
	top: number,
	format: Format
): BarText[] {
	const line = fontSize * LEADING;
	const bounds = { x: 0, y: 0, width: size.width, height: size.height };
	const row = (kind: 'name' | 'year' | 'partial', texts: readonly string[], index: number) => {
		const candidates = rects.flatMap(({ bar, box }, at): Candidate<BarText>[] => {
			const text = texts[at];
			if (!text) return [];
			const width = textWidth(text, fontSize, 600);
			const middle = box.x + box.width / 2 - width / 2;
			const spots = [middle, Math.max(0, Math.min(middle, size.width - width))].map((x) => ({
				x,
				y: top + index * line,
				width,
				height: line
			}));
			const isFront = front.has(bar.key);
			const item = { key: `${bar.key}-${kind}`, kind, text, box: spots[0]!, front: isFront };
			return [{ item, boxes: spots }];
		});
		// The foreground first, then both ends: what is dropped for want of room lies between.
		const rank = ({ item }: Candidate<BarText>) => {
			const at = candidates.findIndex((candidate) => candidate.item === item);
			return item.front ? -1 : Math.min(at, candidates.length - 1 - at);
		};
		const sorted = [...candidates].sort((a, b) => rank(a) - rank(b));
		return placeLabels(sorted, bounds, [], 1).map(({ item, box }) => ({ ...item, box }));
	};
	const counted = rects.map(({ bar }) => bar.date.length > 7);
	const years = rects.map(({ bar }) => bar.date.slice(0, 4));
	return [
		...row(
			'name',
			rects.map(({ bar }) => month(bar.date, format)),
			0
		),
		...row(
			'year',
			// Counts on a day may be months apart, so each of them tells its year.
			years.map((year, at) => (year === years[at - 1] && !counted[at] ? '' : year)),
			1
		),
		...row(
			'partial',
			rects.map(({ bar }) => (bar.partial ? words.partial : '')),
			2
		)
	];
}
