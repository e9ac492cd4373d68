import { scaleLinear } from 'd3-scale';
import { LEADING, type Mark } from '../core/drawing';
import { textWidth } from '../core/text';
import { boxOf, textIn, type Ask } from './frame';
import type { Panel } from './panels';

/** Levels behind the national line, named at the left where no line runs so high. */
export function levelMarks(
	panel: Panel,
	ask: Ask
): { readonly rules: Mark[]; readonly names: Mark[] } {
	const { size, small, format } = ask;
	const most = Math.max(...panel.snapshots.map(({ value }) => value));
	const levels = scaleLinear([0, most], [0, 1])
		.ticks(4)
		.filter((level) => level > 0);
	const rules = levels.map((level): Mark => ({
		kind: 'rule',
		key: `level-${panel.id}-${level}`,
		look: 'grid',
		from: [0, panel.y(level)],
		to: [size.width, panel.y(level)]
	}));
	const names = levels.map((level): Mark => {
		const y = panel.y(level) + 2;
		const box = { ...boxOf('', [''], small), x: 0, y };
		return textIn(
			`level-name-${panel.id}-${level}`,
			'ink-soft num',
			[format.number(level)],
			small,
			box
		);
	});
	return { rules, names };
}

/** Years between the panels: they belong to both. */
export function yearMarks(panel: Panel, ask: Ask): Mark[] {
	const { size, small, format } = ask;
	const [first, last] = [panel.snapshots[0], panel.snapshots.at(-1)];
	if (!first || !last) return [];
	const [from, to] = [first, last].map(({ date }) => Number(date.slice(0, 4)));
	const years = Array.from(
		{ length: (to ?? 0) - (from ?? 0) + 1 },
		(_, index) => (from ?? 0) + index
	);
	let free = -1;
	return years.flatMap((year): Mark[] => {
		const x = Math.max(3, panel.x(`${year}-01-01`));
		const text = format.number(year, 'year');
		const wide = textWidth(text, small);
		const tick: Mark = {
			kind: 'rule',
			key: `tick-${year}`,
			look: 'base',
			from: [x, panel.base],
			to: [x, panel.base + 6]
		};
		const left = Math.min(x + 4, size.width - wide);
		if (left < free) return [tick];
		free = left + wide + 8;
		const box = { x: left, y: panel.base + 7, width: wide, height: small * LEADING };
		return [tick, textIn(`year-${year}`, 'ink-soft num', [text], small, box)];
	});
}

/** What each panel counts, over it. */
export function titleMarks(panel: Panel, ask: Ask): Mark[] {
	let x = 0;
	return panel.titles.flatMap(({ look, text }, index): Mark[] => {
		const size = index === 0 ? ask.font : ask.small;
		const box = boxOf(look, [text], size);
		const y = panel.top - ask.font * LEADING + (index === 0 ? 0 : (ask.font - ask.small) * 0.95);
		const left = x;
		x += box.width + 6;
		if (left + box.width > ask.size.width) return [];
		return [textIn(`title-${panel.id}-${index}`, look, [text], size, { ...box, x: left, y })];
	});
}
