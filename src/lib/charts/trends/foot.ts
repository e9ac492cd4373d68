import type { Format } from '$lib/i18n/format';
import { LEADING, type Mark } from '../core/drawing';
import { textWidth, wrapText } from '../core/text';
import { breaksIn } from './flags';
import { GROUPS, type City, type TrendsData, type TrendsView, type TrendsWords } from './types';

const SIGN = 26;
const GAP = 14;
const SIZE = 12;
const ROW = SIZE * LEADING;

/** What the foot tells in a view: which parts of the picture need words. */
export interface FootAsk {
	readonly focus: City;
	readonly panels: boolean;
	readonly large: boolean;
	/** Upper end of the scale of the small panels. */
	readonly high: number;
	/** Not all cities have a small panel. */
	readonly some: boolean;
}

interface Item {
	readonly key: string;
	readonly text: string;
	readonly sign: 'line' | 'jump' | 'band' | null;
	readonly x: number;
	readonly row: number;
}

/** Sentences about the small panels. */
function notesOf(
	data: TrendsData,
	view: TrendsView,
	words: TrendsWords,
	format: Format,
	ask: FootAsk
): string {
	if (!ask.panels) return '';
	const high = format.number(ask.high);
	return [
		format.fill(words.behind, { city: ask.focus.name }),
		format.fill(words.scale, { low: format.number(0), high }),
		...(ask.some ? [words.nearest] : []),
		...(ask.large ? [] : breaksIn(data.breaks, view.measure)).map(({ change, year }) =>
			format.fill(words[`line_${change}`], { year: format.number(year, 'year') })
		)
	].join(' ');
}

function itemsOf(
	data: TrendsData,
	view: TrendsView,
	words: TrendsWords,
	ask: FootAsk,
	width: number
): readonly Item[] {
	const jumps = ask.large && ask.focus.series[view.measure].jumps.length > 0;
	const wanted: Pick<Item, 'key' | 'text' | 'sign'>[] = [
		...(ask.panels
			? [
					{ key: 'today', text: words.labels_today, sign: null },
					...GROUPS.map((group) => ({ key: group, text: words[group], sign: 'line' as const }))
				]
			: []),
		...(ask.large && data.preliminary.length > 0
			? [{ key: 'band', text: words.preliminary, sign: 'band' as const }]
			: []),
		...(jumps ? [{ key: 'jump', text: words.jump, sign: 'jump' as const }] : [])
	];
	let [x, row] = [0, 0];
	return wanted.map((item) => {
		const wide = (item.sign ? SIGN : 0) + textWidth(item.text, SIZE);
		if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
		const placed = { ...item, x, row };
		x += wide + GAP;
		return placed;
	});
}

/** Height of the foot in pixels; 0 where there is nothing to say. */
export function footHeight(
	data: TrendsData,
	view: TrendsView,
	words: TrendsWords,
	format: Format,
	ask: FootAsk,
	width: number
): number {
	const notes = wrapText(notesOf(data, view, words, format, ask), width - 2, SIZE).length;
	const rows = (itemsOf(data, view, words, ask, width).at(-1)?.row ?? -1) + 1;
	return notes + rows === 0 ? 0 : (notes + rows) * ROW + 8;
}

/** The key of groups and signs, and what the small panels share, under the picture. */
export function footMarks(
	data: TrendsData,
	view: TrendsView,
	words: TrendsWords,
	format: Format,
	ask: FootAsk,
	width: number,
	top: number
): readonly Mark[] {
	const items = itemsOf(data, view, words, ask, width);
	const at = (group: string) => items.find(({ key }) => key === group);
	const middle = (item: Item | undefined) => top + ((item?.row ?? 0) + 0.5) * ROW;
	const signs: Mark[] = GROUPS.map((group) => {
		const item = at(group);
		const x = item?.x ?? 0;
		return {
			kind: 'rule',
			key: `key-${group}`,
			look: `${group} firm`,
			from: [x, middle(item)],
			to: [x + SIGN - 6, middle(item)],
			hidden: !item
		};
	});
	const jump = at('jump');
	const texts = items.map(({ key, text, sign, x, row }): Mark => ({
		kind: 'text',
		key: `key-${key}-text`,
		look: sign ? 'ink' : 'ink-soft',
		at: [x + (sign ? SIGN : 0), top + row * ROW],
		lines: [text],
		size: SIZE,
		align: 'start'
	}));
	const rows = (items.at(-1)?.row ?? -1) + 1;
	const lines = wrapText(notesOf(data, view, words, format, ask), width - 2, SIZE);
	const note: Mark = {
		kind: 'text',
		key: 'foot',
		look: 'ink-soft',
		at: [0, top + rows * ROW],
		lines,
		size: SIZE,
		align: 'start'
	};
	const sign: Mark = {
		kind: 'dot',
		key: 'key-jump',
		look: 'ink open',
		shape: 'diamond',
		radius: 5,
		at: [(jump?.x ?? 0) + SIGN / 2, middle(jump)],
		hidden: !jump
	};
	const band = at('band');
	const swatch: Mark = {
		kind: 'rect',
		key: 'key-band',
		look: 'band',
		x: band?.x ?? 0,
		y: middle(band) - 5,
		width: SIGN - 6,
		height: 10,
		hidden: !band
	};
	return [...signs, swatch, sign, ...texts, ...(lines.length ? [note] : [])];
}
