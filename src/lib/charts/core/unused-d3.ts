/**
 * Stands in for `d3-color` and `d3-format` (see `vite.config.ts`). D3's scales can mix colours and
 * write numbers, so they bring two libraries of 15 kB with them that no chart here calls: colours
 * are tokens of the style sheet, and `Intl` writes numbers. Scales give positions only.
 */

function unused(): never {
	throw new Error(
		'unused-d3: a chart mixed colours or wrote a number with D3. Use a colour token or format.number, or remove the aliases in vite.config.ts.'
	);
}

/** No text is a colour: D3 then interpolates it as text. */
export const color = (): null => null;

export { unused as cubehelix, unused as hcl, unused as hsl, unused as lab, unused as rgb };
export {
	unused as format,
	unused as formatPrefix,
	unused as formatSpecifier,
	unused as precisionFixed,
	unused as precisionPrefix,
	unused as precisionRound
};
