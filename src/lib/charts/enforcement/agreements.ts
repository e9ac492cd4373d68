import { placeLabels, type Box, type Candidate } from '../core/boxes';
import type { DotMark, Mark, PathMark, Point } from '../core/drawing';
import { boxOf, textIn, type Ask, type Part } from './frame';
import { levelMarks, titleMarks, yearMarks } from './panel-axes';
import { ms, panelsOf, type Panel } from './panels';
import { monthOf, say, turnOf } from './tell';
import type { Snapshot } from './types';

/** A longer way in days from one snapshot to the next means that a month has none. */
const LONGEST = 62;
const DAY = 86_400_000;

/** Points joined as long as no month lacks its snapshot. */
function runsOf({ snapshots, x, y }: Panel): Point[][] {
	const runs: Point[][] = [];
	snapshots.forEach((one, index) => {
		const before = snapshots[index - 1];
		if (!before || ms(one.date) - ms(before.date) > LONGEST * DAY) runs.push([]);
		runs.at(-1)?.push([x(one.date), y(one.value)]);
	});
	return runs;
}

/** The line of a panel, and a sign for each snapshot; flat on its zero while it waits. */
function lineMarks(panel: Panel, ask: Ask): readonly Mark[] {
	const { view, words, format, shown, wide } = ask;
	const path: PathMark = {
		kind: 'path',
		key: `path-${panel.id}`,
		look: `${panel.look} ${panel.id === 'nation' ? 'heavy' : 'firm'}`,
		runs: runsOf(panel),
		move: shown ? { x: 0, y: 0, sx: 1, sy: 1 } : { x: 0, y: panel.base, sx: 1, sy: 0 },
		hidden: !shown
	};
	if (!shown) return [path];
	const dots = panel.snapshots.map((one): DotMark => {
		const front = view.focus?.includes(one.key) === true;
		return {
			kind: 'dot',
			key: one.key,
			look: front ? `${panel.look} edged` : panel.look,
			at: [panel.x(one.date), panel.y(one.value)],
			radius: front ? 6 : wide ? 2.75 : 2,
			row: one.key,
			say: say.snapshot(one, panel.place, words, format)
		};
	});
	return [path, ...dots];
}

/** Values that are written: both ends, where the climb begins, and what the view asks for. */
function toldOf({ id, snapshots }: Panel, { view }: Ask): readonly Snapshot[] {
	const start = id === 'nation' ? snapshots[0] : snapshots.find(({ value }) => value > 0);
	const turn = id === 'nation' ? turnOf(snapshots) : undefined;
	const asked = snapshots.filter(({ key }) => view.focus?.includes(key));
	const told = [snapshots.at(-1), ...asked, start, turn];
	return [...new Set(told)].flatMap((one) => one ?? []);
}

function valueMarks(panel: Panel, ask: Ask, taken: readonly Box[]): Mark[] {
	const { words, format, size, font } = ask;
	const candidates = toldOf(panel, ask).map((one): Candidate<Mark> => {
		const last = one === panel.snapshots.at(-1);
		const look = last ? 'ink bold' : 'ink';
		const text = format.fill(words.on_date, {
			value: format.number(one.value),
			date: monthOf(one.date, format)
		});
		const box = boxOf(look, [text], font);
		const [x, y] = [panel.x(one.date), panel.y(one.value)];
		const above = y - box.height - 6;
		const ends = [x - box.width - 8, y - box.height / 2] as const;
		const spots = [
			...(last ? [ends] : []),
			[x, above],
			[x - box.width / 2, above],
			[x - box.width, above],
			[x - box.width, above - box.height],
			...(last ? [] : [ends])
		] as const;
		const boxes = spots.map(([left = 0, top = 0]) => ({ ...box, x: left, y: top }));
		return { item: textIn(`value-${one.key}`, look, [text], font, box), boxes };
	});
	const bounds = { x: 0, y: 0, width: size.width, height: panel.base };
	return placeLabels(candidates, bounds, taken, 4).map(
		({ item, box }) =>
			({
				...item,
				at: [box.x, box.y]
			}) as Mark
	);
}

/** Agreements in the country and, on a scale of its own, in the home state: a line each, from zero. */
export function agreementsPart(ask: Ask): Part {
	const panels = panelsOf(ask);
	const nation = panels[0];
	if (!nation || nation.snapshots.length === 0)
		return { base: ask.size.height, marks: [], words: [] };
	const lines = panels.flatMap((panel) => lineMarks(panel, ask));
	if (!ask.shown) return { base: nation.base, marks: lines, words: [] };
	const levels = levelMarks(nation, ask);
	const homeBase: Mark[] = panels.slice(1).map((panel) => ({
		kind: 'rule',
		key: `base-${panel.id}`,
		look: 'base',
		from: [0, panel.base],
		to: [ask.size.width, panel.base]
	}));
	const words = panels.flatMap((panel) => {
		const titles = titleMarks(panel, ask);
		const dots = panel.snapshots.map(({ date, value }) => ({
			...{ x: panel.x(date) - 2, y: panel.y(value) - 2 },
			...{ width: 4, height: 4 }
		}));
		const names = panel === nation ? levels.names : [];
		const texts = [...titles, ...names].flatMap((mark) =>
			mark.kind === 'text'
				? { ...boxOf(mark.look, mark.lines, mark.size), x: mark.at[0], y: mark.at[1] }
				: []
		);
		return [...titles, ...names, ...valueMarks(panel, ask, [...dots, ...texts])];
	});
	return {
		base: nation.base,
		marks: [...levels.rules, ...homeBase, ...lines],
		words: [...words, ...yearMarks(nation, ask)]
	};
}
