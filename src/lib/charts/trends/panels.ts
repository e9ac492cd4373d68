import type { Format } from '$lib/i18n/format';
import type { Box } from '../core/boxes';
import { LEADING, type Mark, type PathMark } from '../core/drawing';
import { textWidth } from '../core/text';
import { NAME, type Grid } from './grid';
import { RATE, YEAR, highestOf, knownOf, lookOf, rateText, runsOf, sayRate } from './values';
import type { City, TrendsData, TrendsView, TrendsWords } from './types';

/** Where the lines of a small panel are drawn: under its name, and well over that of the panel below. */
export function plotOf(box: Box): Box {
	const head = NAME * LEADING + 2;
	const under = Math.max(7, Math.min(18, box.height * 0.18));
	return { x: box.x, y: box.y + head, width: box.width, height: box.height - head - under };
}

/** Puts runs into a box whose height is the rate `top`. */
function moveInto(
	box: Box,
	data: TrendsData,
	view: TrendsView,
	top: number
): NonNullable<PathMark['move']> {
	return {
		x: box.x + 2,
		y: box.y + box.height,
		sx: (box.width - 4) / (Math.max(1, data.years.length - 1) * YEAR),
		sy: box.height / (top * RATE[view.measure])
	};
}

/** “Denver: 5.9 murders per 100,000 residents in 2025. Highest: 15.4 in 2004.” */
function sayCity(
	data: TrendsData,
	city: City,
	view: TrendsView,
	words: TrendsWords,
	format: Format
): string {
	const known = knownOf(data, city, view.measure);
	const [last, highest] = [known.at(-1), highestOf(known)];
	if (!last || !highest) return `${city.name}: ${words.missing}`;
	return format.fill(words.say_city, {
		last: sayRate(city, last, view.measure, words, format),
		rate: rateText(highest.rate, view.measure, format),
		year: format.number(highest.year, 'year')
	});
}

/** Names with the latest rates beside them, where every panel has room for both. */
function namesOf(data: TrendsData, view: TrendsView, format: Format, grid: Grid): readonly Mark[] {
	const shown = data.cities.flatMap((city) => {
		const box = grid.panels.get(city.key);
		const last = knownOf(data, city, view.measure).at(-1);
		const rate =
			last && last.year === data.years.at(-1) ? rateText(last.rate, view.measure, format) : '';
		return box ? [{ city, box, rate }] : [];
	});
	const both = shown.every(
		({ city, box, rate }) =>
			textWidth(city.name, NAME, 600) + textWidth(rate, NAME) + 8 <= box.width
	);
	return shown.flatMap(({ city, box, rate }): Mark[] => {
		const text = { kind: 'text', size: NAME } as const;
		const name: Mark = {
			...text,
			key: `name-${city.key}`,
			look: city === grid.focus ? 'ink bold' : 'ink',
			at: [box.x, box.y],
			lines: [city.name],
			align: 'start'
		};
		const latest: Mark = {
			...text,
			key: `latest-${city.key}`,
			look: 'ink-soft num',
			at: [box.x + box.width, box.y],
			lines: [rate],
			align: 'end'
		};
		return both && rate ? [name, latest] : [name];
	});
}

/** A small panel for each city: its own line over that of the city in the foreground. */
export function panelMarks(
	data: TrendsData,
	view: TrendsView,
	words: TrendsWords,
	format: Format,
	grid: Grid
): readonly Mark[] {
	const [anywhere] = grid.panels.values();
	const behind = runsOf(grid.focus, view.measure);
	const lines = data.cities.flatMap((city): Mark[] => {
		const own = grid.panels.get(city.key);
		const box = plotOf(own ?? anywhere ?? { x: 0, y: 0, width: 40, height: 40 });
		const hidden = !own;
		const move = moveInto(box, data, view, grid.top);
		return [
			{
				kind: 'rule',
				key: `base-${city.key}`,
				look: 'grid',
				from: [box.x, box.y + box.height],
				to: [box.x + box.width, box.y + box.height],
				hidden
			},
			{
				kind: 'path',
				key: `behind-${city.key}`,
				look: 'ink hair solid faint',
				runs: behind,
				move,
				hidden: hidden || city === grid.focus
			},
			{
				kind: 'path',
				key: `city-${city.key}`,
				look: lookOf(city, { lead: 'firm', rest: 'thin' }),
				row: city.key,
				runs: runsOf(city, view.measure),
				move,
				hidden,
				...(hidden ? {} : { say: sayCity(data, city, view, words, format) })
			}
		];
	});
	return [...lines, ...namesOf(data, view, format, grid)];
}
