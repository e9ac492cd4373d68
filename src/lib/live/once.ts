import type { Component } from 'svelte';
import { render } from 'svelte/server';

/**
 * HTML of what the server draws for good. No browser ever takes it over, so it goes without the marks of
 * hydration. They are the only comments: what data holds is escaped.
 */
export function once<Props extends Record<string, unknown>>(
	part: Component<Props>,
	props: Props
): string {
	return render(part as unknown as Component, { props }).body.replace(/<!--.*?-->/gs, '');
}
