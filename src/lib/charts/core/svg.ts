import type { Drawing } from './drawing';
import { plotIn, svgFrame, type FrameOptions } from './svg-frame';
import { svgMark } from './svg-marks';
import type { SvgStyle } from './svg-style';
import { attributes, xml } from './xml';

export interface SvgOptions extends FrameOptions {
	/** The text alternative, for those who cannot see the file. */
	readonly description: string;
	/** Language of the words. */
	readonly lang: string;
	readonly style: SvgStyle;
}

/** Fonts by name: the file is drawn with what its reader's machine has. */
const FONTS = "'Public Sans', 'Public Sans Variable', Arial, 'Liberation Sans', sans-serif";

/** Fonts of scripts that Public Sans does not have, first: programs take the weight from the first that is there. */
const SCRIPTS: Readonly<Record<string, string>> = { Hebr: "'Noto Sans Hebrew', " };

const fontsFor = (lang: string): string =>
	`${SCRIPTS[new Intl.Locale(lang).maximize().script ?? ''] ?? ''}${FONTS}`;

/**
 * A picture as a file of its own: title, subtitle, the drawing, source and licence on paper.
 *
 * @param drawing made for the size that `plotIn(options)` names
 */
export function svgOf(drawing: Drawing, options: SvgOptions): string {
	const { width, height, title, description, lang, style, dir = 'ltr' } = options;
	const plot = plotIn(options);
	const about = { dir, paper: style.paper };
	const marks = drawing.filter((mark) => !mark.hidden).map((mark) => svgMark(mark, about));
	const root = attributes({
		xmlns: 'http://www.w3.org/2000/svg',
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		role: 'img',
		'aria-labelledby': 'title desc',
		'xml:lang': lang,
		'font-family': fontsFor(lang),
		color: style.ink
	});
	return [
		`<svg${root}>`,
		`<title id="title">${xml(title)}</title>`,
		`<desc id="desc">${xml(description)}</desc>`,
		`<style>${xml(style.css)}</style>`,
		`<rect${attributes({ width, height, fill: style.paper })}/>`,
		svgFrame(options, style),
		`<g${attributes({ transform: `translate(${plot.x} ${plot.y})` })}>`,
		...marks,
		'</g>',
		'</svg>',
		''
	].join('\n');
}
