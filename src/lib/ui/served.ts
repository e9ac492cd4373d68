import { trusted } from './trusted';

const policy = trusted('line-still', { createHTML: (text: string) => text });

/** Text that the page was served with, as what may become elements. Nothing else may. */
export const asServed = (text: string): string => policy.createHTML(text);

/**
 * Words and pictures of the server. A browser cannot make them at once by itself, and Svelte throws the server's page
 * away where it does not fit: where a tool took out its comments, translated it or removed elements
 * before the script ran. So they are held until the page is live, and put back if they were thrown away.
 */
let held: readonly HTMLElement[] = [];

const WORDS = '[data-served]';
const PICTURE = '.figure-served';

/** Holds words and pictures of the page. To be called before anything is hydrated. */
export function holdServed(): void {
	held = [...document.querySelectorAll<HTMLElement>(`${WORDS}, ${PICTURE}`)];
}

/** Whether anything was thrown away since it is held. */
export const servedLost = (): boolean => held.some((one) => !one.isConnected);

/** Lets go of them. To be called once the page is live. */
export function releaseServed(): void {
	held = [];
}

/** The HTML of what was thrown away and is the right one; undefined while it stands where it was. */
const lost = (right: (one: HTMLElement) => boolean): string | undefined =>
	held.find((one) => !one.isConnected && right(one))?.innerHTML;

/** The HTML of words that were thrown away, by the name of their part of the page. */
export const servedWords = (part: string): string | undefined =>
	lost((one) => one.dataset['served'] === part);

/** The HTML of a picture that was thrown away, by the step that it shows. */
export const servedPicture = (step: string): string | undefined =>
	lost((one) => one.matches(PICTURE) && !!one.querySelector(`[data-view="${CSS.escape(step)}"]`));
