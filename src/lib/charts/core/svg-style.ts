/**
 * The look of SVG files, made from the site's own style sheets. Files stand alone and are drawn by
 * programs that know no custom properties, no media queries and no layout, so only plain rules about
 * marks pass, with the colours of the light theme written in.
 */
export interface SvgStyle {
	/** Rules for the marks' classes. */
	readonly css: string;
	readonly paper: string;
	readonly ink: string;
	readonly soft: string;
}

/** What an SVG file can say of a mark. */
const KEPT =
	/^(color|fill|stroke|opacity|(fill|stroke)-opacity|stroke-(width|dasharray|linecap|linejoin)|font-(weight|style))$/;

const withoutComments = (css: string): string => css.replace(/\/\*.*?\*\//gs, '');

/** Rules at the top of a style sheet; what stands in at-rules is left out. */
function rulesOf(css: string): { selector: string; body: string }[] {
	const rules: { selector: string; body: string }[] = [];
	let rest = withoutComments(css);
	for (;;) {
		const start = rest.indexOf('{');
		if (start === -1) return rules;
		const selector = rest.slice(0, start).trim();
		let end = start + 1;
		for (let depth = 1; depth > 0 && end < rest.length; end += 1) {
			if (rest[end] === '{') depth += 1;
			if (rest[end] === '}') depth -= 1;
		}
		if (!selector.startsWith('@')) rules.push({ selector, body: rest.slice(start + 1, end - 1) });
		rest = rest.slice(end);
	}
}

/** Properties with their values, in order. */
function declarationsOf(body: string): (readonly [name: string, value: string])[] {
	return body.split(';').flatMap((part) => {
		const colon = part.indexOf(':');
		if (colon === -1) return [];
		return [[part.slice(0, colon).trim(), part.slice(colon + 1).trim()] as const];
	});
}

/** Custom properties of the light theme, by name. */
function tokensOf(css: string): ReadonlyMap<string, string> {
	const root = rulesOf(css).filter(({ selector }) => selector === ':root');
	return new Map(root.flatMap(({ body }) => declarationsOf(body)));
}

/** Weights as fonts come, in hundreds: files are not drawn with the page's variable font. */
function written(name: string, value: string): string {
	const weight = name === 'font-weight' ? Number(value) : NaN;
	return Number.isNaN(weight) ? value : String(Math.round((weight - 1) / 100) * 100);
}

/**
 * Makes the style of SVG files.
 *
 * @param marks text of `styles/marks.css`
 * @param tokens text of `styles/tokens.css`
 * @throws where a mark asks for a colour that the tokens do not have
 */
export function svgStyle(marks: string, tokens: string): SvgStyle {
	const known = tokensOf(tokens);
	const token = (name: string): string => {
		const value = known.get(name);
		if (value !== undefined) return value;
		throw new Error(
			`svgStyle: src/lib/styles/marks.css asks for ${name}, which src/lib/styles/tokens.css does not set. Add it there, or mend the name.`
		);
	};
	const rules = rulesOf(marks).flatMap(({ selector, body }) => {
		const plain = selector.split(',').map((one) => one.trim().replace(/\s+/g, ' '));
		const named = plain.filter((one) => /^[\w.\s-]+$/.test(one) && !/\.plot\b/.test(one));
		const kept = declarationsOf(body)
			.filter(([name]) => KEPT.test(name))
			.map(([name, value]) => {
				const filled = value.replace(/var\((--[\w-]+)\)/g, (_, one: string) => token(one));
				return `${name}:${written(name, filled)}`;
			});
		return named.length && kept.length ? [`${named.join(',')}{${kept.join(';')}}`] : [];
	});
	return {
		css: ['.m-text{fill:currentColor}', ...rules].join('\n'),
		paper: token('--paper'),
		ink: token('--ink'),
		soft: token('--ink-soft')
	};
}
