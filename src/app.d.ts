/// <reference types="@sveltejs/kit" />

/** The script of live pages, and what that fetches for each by its name. See `src/cli/live-pages.mjs`. */
declare module 'virtual:live' {
	export const scripts: {
		readonly start: string;
		readonly soon: Readonly<Record<string, readonly string[]>>;
	};
}

/** The functions of each chart, fetched on demand: see `src/cli/live-pages.mjs`. */
declare module 'virtual:charts' {
	import type { AnyChart } from '$lib/charts/core/chart';
	export const load: (id: string) => Promise<AnyChart | undefined>;
}

/** The script for pages that embed, as text: see `src/cli/embed-scripts.mjs`. */
declare module 'virtual:embed-host' {
	const script: string;
	export default script;
}

/** The script inside the framed page, as text. */
declare module 'virtual:embed-guest' {
	const script: string;
	export default script;
}

/** The script of the page that makes snippets, as text. */
declare module 'virtual:embed-builder' {
	const script: string;
	export default script;
}
