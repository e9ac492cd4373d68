import { scaleBand, scaleLinear } from 'd3-scale';
import { placeLabels, type Box, type Candidate } from '../core/boxes';
import { LEADING, type Mark, type RectMark } from '../core/drawing';
import { textWidth, wrapText } from '../core/text';
import { bar } from './bar';
import { boxOf, textIn, type Ask, type Part } from './frame';
import { rankText, say, stateText } from './tell';
import type { StateCount } from './types';

/** States in front: the home state, then those of the view. */
function frontOf({ data, view }: Ask): readonly StateCount[] {
	const home = data.states.filter(({ abbr }) => abbr === data.state);
	const asked = data.states.filter(
		({ key, abbr }) => abbr !== data.state && view.focus?.includes(key)
	);
	return [...home, ...asked];
}

/** Two letters under each bar: in one row, in two where bars are narrow, or none. */
function lettersOf({ data, small, size }: Ask): { readonly rows: number; readonly font: number } {
	const pitch = size.width / Math.max(1, data.states.length);
	const font = Math.min(small, 12);
	const widest = Math.max(0, ...data.states.map(({ abbr }) => textWidth(abbr, font, 680))) + 1;
	// The outermost are moved in by half a name, less half a bar, and must not meet their neighbours.
	const fits = (rows: number) => pitch * (rows + 0.375) >= widest * 1.5;
	return { rows: fits(1) ? 1 : fits(2) ? 2 : 0, font };
}

/** One bar for each state, most arrests first, from zero. */
export function statesPart(ask: Ask): Part {
	const { data, view, words, size, format, shown } = ask;
	const letters = lettersOf(ask);
	const base = size.height - 2 - letters.rows * letters.font * LEADING - (letters.rows ? 4 : 0);
	const x = scaleBand(
		data.states.map(({ key }) => key),
		[0, size.width]
	).paddingInner(0.25);
	const most = Math.max(1, ...data.states.map(({ value }) => value));
	const y = scaleLinear([0, most], [base, 2]);
	const marks = data.states.map((state) => {
		const front = view.focus?.includes(state.key) === true;
		return bar(
			state.key,
			state.abbr === data.state ? 'ink' : front ? 'federal' : 'federal faint',
			{ x: x(state.key) ?? 0, width: x.bandwidth(), top: y(state.value), base },
			shown,
			say.state(state, data, words, format)
		);
	});
	if (!shown) return { base, marks, words: [] };
	return { base, marks, words: [...letterMarks(ask, marks, base), ...nameMarks(ask, marks, base)] };
}

function letterMarks(ask: Ask, bars: readonly RectMark[], base: number): Mark[] {
	const { rows, font } = lettersOf(ask);
	const front = new Set(frontOf(ask).map(({ key }) => key));
	if (rows === 0) return [];
	return ask.data.states.map(({ key, abbr }, index): Mark => {
		const { x = 0, width = 0 } = bars[index] ?? {};
		const half = textWidth(abbr, font, 680) / 2;
		const middle = Math.max(half, Math.min(x + width / 2, ask.size.width - half));
		return {
			kind: 'text',
			key: `letters-${key}`,
			look: front.has(key) ? 'ink bold' : 'ink-soft',
			at: [middle, base + 4 + (index % rows) * font * LEADING],
			lines: [abbr],
			size: font,
			align: 'middle'
		};
	});
}

interface Name {
	readonly key: string;
	readonly look: string;
	readonly lines: readonly string[];
	readonly font: number;
}

/** Names with values: the states in front over a thin leader, then the largest beside their bars. */
function nameMarks(ask: Ask, bars: readonly RectMark[], base: number): Mark[] {
	const { data, words, size, format, font, small } = ask;
	const front = frontOf(ask);
	const note = noteMark(ask);
	const led = front.flatMap((state, level) => ledName(ask, state, bars, front, level, base));
	const taken: Box[] = [
		...bars.map(({ x, y, width, height }) => ({ x, y, width, height })),
		...led.flatMap(({ boxes }) => boxes),
		note.box
	];
	const others = data.states.filter((state) => !front.includes(state));
	const ranked = [...others.slice(0, 6), ...others.slice(-1)];
	const candidates = ranked.map((state): Candidate<Name> => {
		const { x = 0, y = 0, width = 0 } = bars[data.states.indexOf(state)] ?? {};
		const lines = [stateText(state, words, format)];
		const box = boxOf('ink', lines, small);
		const last = state === others.at(-1);
		const spots = last
			? [{ ...box, x: size.width - box.width, y: y - box.height - 3 }]
			: [{ ...box, x: x + width + 5, y: Math.max(0, y - 3) }];
		const name = { key: `name-${state.key}`, look: 'ink', lines, font: small };
		return { item: name, boxes: spots };
	});
	const bounds = { x: 0, y: 0, width: size.width, height: base };
	const beside = placeLabels(candidates, bounds, taken, 2).map(({ item, box }) =>
		textIn(item.key, item.look, item.lines, item.font, box)
	);
	return [...led.flatMap(({ marks }) => marks), ...beside, ...note.marks];

	function noteMark({ words: told }: Ask): { marks: Mark[]; box: Box } {
		const left = Math.max(size.width * 0.45, 140);
		const lines = wrapText(told.counts_not_rates, size.width - left - 4, font, 450);
		const box = { ...boxOf('ink-soft', lines, font), x: left, y: size.height * 0.16 };
		return { marks: [textIn('note', 'ink-soft', lines, font, box)], box };
	}
}

/**
 * A state's name and place among all, over its bar at the end of a leader. The home state's stands lowest.
 * Words lie on the side of the leader that keeps them off the other state's leader.
 */
function ledName(
	ask: Ask,
	state: StateCount,
	bars: readonly RectMark[],
	front: readonly StateCount[],
	level: number,
	base: number
): { readonly marks: readonly Mark[]; readonly boxes: readonly Box[] }[] {
	const { data, words, size, format, font, small } = ask;
	const at = (one: StateCount) => data.states.indexOf(one);
	const head = boxOf('bold', [stateText(state, words, format)], font);
	const foot = boxOf('', [rankText(state, data, words, format)], small);
	const width = Math.max(head.width, foot.width);
	const height = head.height + foot.height;
	const mark = bars[at(state)];
	if (!mark) return [];
	const x = mark.x + mark.width / 2;
	const others = front.filter((one) => one !== state);
	const crowded = level === 0 && others.some((one) => at(one) > at(state));
	const right = x + 6 + width <= size.width && !crowded;
	const left = right ? x + 6 : x - 6 - width;
	if (left < 0) return [];
	// Over its own bar, and over those that it would cover.
	const under = bars.filter((one) => one.x < left + width + 4 && one.x + one.width > left - 4);
	const floor = Math.min(base - size.height * 0.12, ...under.map((one) => one.y - 6));
	const bottom = Math.max(height + 2, floor - level * (height + 10));
	const top = bottom - height;
	const box = { x: left, y: top, width, height };
	const leader = { x: x - 1, y: top, width: 2, height: Math.max(0, mark.y - 2 - top) };
	return [
		{
			boxes: [box, leader],
			marks: [
				{
					kind: 'rule',
					key: `leader-${state.key}`,
					look: 'ink-soft thin',
					from: [x, top + 3],
					to: [x, Math.max(top + 3, mark.y - 2)]
				},
				textIn(`name-${state.key}`, 'ink bold', [stateText(state, words, format)], font, box),
				textIn(`rank-${state.key}`, 'ink-soft', [rankText(state, data, words, format)], small, {
					...foot,
					x: left,
					y: top + head.height
				})
			]
		}
	];
}
