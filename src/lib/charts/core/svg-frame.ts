import type { Size } from './contract';
import { LEADING } from './drawing';
import { BASELINE, lineOf } from './svg-marks';
import type { SvgStyle } from './svg-style';
import { textWidth, wrapText } from './text';
import { attributes } from './xml';

/** The words around a plot in a file of its own. */
export interface FrameWords {
	/** The finding. */
	readonly title: string;
	/** What is measured, where, when, in which unit. */
	readonly subtitle: string;
	readonly source: string;
	readonly licence: string;
}

/** A whole picture: its size in pixels, the words around the plot, which way they run. */
export interface FrameOptions extends FrameWords {
	readonly width: number;
	readonly height: number;
	readonly dir?: 'ltr' | 'rtl';
}

interface Block {
	readonly lines: readonly string[];
	readonly size: number;
	readonly weight: number;
	readonly soft: boolean;
	/** Top edge in the picture. */
	readonly y: number;
}

/** Paper at the edges. */
const EDGE = 24;

const heightOf = ({ lines, size }: Pick<Block, 'lines' | 'size'>): number =>
	lines.length * size * LEADING;

/** Lines of even length: as few as fit, then as narrow as keeps their number. */
function balanced(text: string, width: number, size: number, weight: number): string[] {
	const lines = wrapText(text, width, size, weight);
	for (let narrow = width; narrow > width / 2; narrow -= size) {
		const tighter = wrapText(text, narrow, size, weight);
		if (tighter.length > lines.length) break;
		if (tighter.every((line) => textWidth(line, size, weight) <= narrow))
			lines.splice(0, lines.length, ...tighter);
	}
	return lines;
}

function blocksOf({ width, height, title, subtitle, source, licence }: FrameOptions) {
	const room = width - 2 * EDGE;
	const large = width >= 640 ? 24 : 19;
	const head: Block = {
		lines: balanced(title, room, large, 700),
		size: large,
		weight: 700,
		soft: false,
		y: EDGE - large * 0.2
	};
	const under: Block = {
		lines: wrapText(subtitle, room, 15),
		size: 15,
		weight: 400,
		soft: true,
		y: head.y + heightOf(head) + 4
	};
	const told = [source, licence].flatMap((text) => wrapText(text, room, 12));
	const foot: Block = {
		lines: told,
		size: 12,
		weight: 400,
		soft: true,
		y: height - EDGE * 0.75 - heightOf({ lines: told, size: 12 })
	};
	return { head, under, foot };
}

/** Where the plot is in the picture: its top left corner and the size to draw it at. */
export function plotIn(options: FrameOptions): Size & { readonly x: number; readonly y: number } {
	const { under, foot } = blocksOf(options);
	const y = Math.ceil(under.y + heightOf(under) + 16);
	return {
		x: EDGE,
		y,
		width: options.width - 2 * EDGE,
		height: Math.max(0, Math.floor(foot.y - 14 - y))
	};
}

/** The words around the plot as SVG. */
export function svgFrame(options: FrameOptions, style: SvgStyle): string {
	const { head, under, foot } = blocksOf(options);
	const dir = options.dir ?? 'ltr';
	const x = dir === 'ltr' ? EDGE : options.width - EDGE;
	return [head, under, foot]
		.map(({ lines, size, weight, soft, y }) => {
			const tag = attributes({
				'font-size': size,
				'font-weight': weight,
				fill: soft ? style.soft : style.ink,
				'text-anchor': dir === 'ltr' ? 'start' : 'end'
			});
			const spans = lines.map((line, index) => {
				const down = Math.round((y + (BASELINE + index * LEADING) * size) * 100) / 100;
				return `<tspan${attributes({ x, y: down })}>${lineOf(line, dir)}</tspan>`;
			});
			return `<text${tag}>${spans.join('')}</text>`;
		})
		.join('\n');
}
