import { classOf, LEADING, type DotMark, type Mark, type PathMark, type TextMark } from './drawing';
import { GLYPHS } from './glyphs';
import { round } from './place';
import { attributes, xml } from './xml';

/** Where the first line's letters stand under the top of a text mark, in font sizes: half of the leading, then the ascent of Public Sans. */
export const BASELINE = (LEADING - 1.175) / 2 + 0.95;

export interface Direction {
	readonly dir: 'ltr' | 'rtl';
	/** Colour behind words that lie over marks. */
	readonly paper: string;
}

/** A sign's outline at its true size: no stretch, so that strokes keep their width. */
function outline({ shape = 'circle', radius }: DotMark): string {
	return GLYPHS[shape].replace(/([A-Z])([^A-Z]*)/g, (_, command: string, rest: string) => {
		const numbers = rest.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
		// Of an arc, only radii and end are lengths; the rest are angle and flags.
		const scaled = numbers.map((one, index) =>
			command === 'A' && [2, 3, 4].includes(index % 7) ? one : round(one * radius)
		);
		return `${command}${scaled.join(' ')}`;
	});
}

function runsOf({ runs, closed, move }: PathMark): string {
	const { x, y, sx, sy } = move ?? { x: 0, y: 0, sx: 1, sy: 1 };
	return runs
		.filter((run) => run.length > 0)
		.map((run) => {
			const points = run.map(([px, py]) => `${round(px * sx + x)} ${round(py * sy + y)}`);
			return `M${points.join('L')}${closed ? 'Z' : run.length === 1 ? 'h0' : ''}`;
		})
		.join('');
}

/**
 * A line of words as text of an SVG file. Places in a file are counted from the left whichever way words
 * run, so a line that runs to the left says so itself, by isolating marks: not every program that draws
 * such files knows the attribute `direction`.
 */
export const lineOf = (text: string, dir: 'ltr' | 'rtl'): string =>
	dir === 'rtl' ? `\u2067${xml(text)}\u2069` : xml(text);

function words(mark: TextMark, { dir, paper }: Direction): string {
	const { at, size, align, lines, halo } = mark;
	const tag = attributes({
		class: classOf(mark),
		'data-key': mark.row,
		'font-size': round(size),
		'text-anchor': align,
		...(halo
			? { 'paint-order': 'stroke', stroke: paper, 'stroke-width': 4, 'stroke-linejoin': 'round' }
			: {})
	});
	const spans = lines.map((line, index) => {
		const y = round(at[1] + (BASELINE + index * LEADING) * size);
		return `<tspan${attributes({ x: round(at[0]), y })}>${lineOf(line, dir)}</tspan>`;
	});
	return `<text${tag}>${spans.join('')}</text>`;
}

/** One mark as SVG, at its place in pixels from the plot's top left corner. */
export function svgMark(mark: Mark, about: Direction): string {
	const named = { class: classOf(mark), 'data-key': mark.row };
	// A browser that opens the file tells it on pointing, and reads it out.
	const said = mark.say === undefined ? '' : `<title>${xml(mark.say)}</title>`;
	const element = (name: string, values: Readonly<Record<string, string | number>>) => {
		const tag = `${name}${attributes({ ...named, ...values })}`;
		return said ? `<${tag}>${said}</${name}>` : `<${tag}/>`;
	};
	switch (mark.kind) {
		case 'rect':
			return element('rect', {
				x: round(mark.x),
				y: round(mark.y),
				width: round(mark.width),
				height: round(mark.height)
			});
		case 'rule': {
			const [x1, y1, x2, y2] = [...mark.from, ...mark.to].map(round);
			return element('path', { d: `M${x1} ${y1}L${x2} ${y2}` });
		}
		case 'path':
			return element('path', { d: runsOf(mark) });
		case 'dot': {
			const tag = attributes({
				...named,
				transform: `translate(${round(mark.at[0])} ${round(mark.at[1])})`
			});
			return `<g${tag}>${said}<path${attributes({ d: outline(mark) })}/></g>`;
		}
		case 'text':
			return words(mark, about);
	}
}
