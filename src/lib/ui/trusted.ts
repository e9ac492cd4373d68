/**
 * Browsers with Trusted Types take text for elements, scripts and workers from named policies alone. The
 * page's own policy lists the names: src/cli/policy.mjs.
 */

/** What a policy lets through, as text. Types of it are known to browsers, not yet to TypeScript. */
interface Rules {
	readonly createHTML?: (text: string) => string;
	readonly createScriptURL?: (address: string) => string;
}

interface Factory {
	createPolicy<Given extends Rules>(name: string, rules: Given): Given;
}

/** Makes the policy of this name; where the browser has none, its rules are all there is. Once per page. */
export function trusted<Given extends Rules>(name: string, rules: Given): Given {
	const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory };
	return trustedTypes?.createPolicy(name, rules) ?? rules;
}
