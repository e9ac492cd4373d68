import { trusted } from './trusted';

const policy = trusted('line-still', { createHTML: (text: string) => text });

/** The text of a picture that the page was served with, as what may become elements. Nothing else may. */
export const asPicture = (text: string): string => policy.createHTML(text);

/**
 * The pictures that the server drew. A browser cannot draw them at once by itself, and Svelte throws the server's page
 * away where it does not fit: where a tool took out its comments, translated it or removed elements
 * before the script ran. So the pictures are held until the page is live, and put back if they were thrown away.
 */
const pictures = new Map<string, Element>();
const stills = new Map<string, Element>();

/** Holds every picture of the page, by the step that it shows. To be called before anything is hydrated. */
export function holdServed(): void {
	for (const place of document.querySelectorAll('.figure-served')) {
		const step = place.querySelector('[data-view]')?.getAttribute('data-view');
		if (step) pictures.set(step, place);
	}
	for (const still of document.querySelectorAll('.still noscript')) {
		const step = still.closest('[data-step]')?.getAttribute('data-step');
		if (step) stills.set(step, still);
	}
}

/** Lets go of what was not thrown away. To be called once the page is live. */
export function releaseServed(): void {
	pictures.clear();
	for (const [step, still] of stills) if (still.isConnected) stills.delete(step);
}

/** The HTML of a picture that was thrown away; undefined while it stands where it was. */
export function servedPicture(step: string): string | undefined {
	const place = pictures.get(step);
	return place && !place.isConnected ? place.innerHTML : undefined;
}

/** The HTML of a step's still picture that was thrown away. */
export function servedStill(step: string): string | undefined {
	const still = stills.get(step);
	return still && !still.isConnected ? (still.textContent ?? undefined) : undefined;
}
