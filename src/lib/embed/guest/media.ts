/** Every media rule in a list of rules, those inside others too. */
function mediaRules(rules: CSSRuleList): CSSMediaRule[] {
	return [...rules].flatMap((rule) => {
		const inner = 'cssRules' in rule ? mediaRules(rule.cssRules as CSSRuleList) : [];
		return rule instanceof CSSMediaRule ? [rule, ...inner] : inner;
	});
}

/** The media queries of the page's own sheets. Throws where a sheet cannot be read. */
export const pageMedia = (): MediaList[] =>
	[...document.styleSheets]
		.flatMap((sheet) => mediaRules(sheet.cssRules))
		.map(({ media }) => media);
