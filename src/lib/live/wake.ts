import { flushSync, hydrate, type Component } from 'svelte';
import { readyOffline } from '$lib/offline/offline';
import { ensureObservers } from '$lib/ui/observers';
import { holdServed, releaseServed, servedLost } from '$lib/ui/served';
import { CARRIED, PART } from './words';

/**
 * Brings the page to life: the component takes over what the server drew with it, from the data that the page
 * carries. Where anything is missing the page stays as it was served.
 *
 * It begins in a task of its own: the scripts have just been read in this one, and a reader may want to scroll between.
 */
export function wake(part: Component<never>): void {
	setTimeout(() => begin(part));
}

function begin(part: Component<never>): void {
	const target = document.getElementById(PART);
	const carried = document.getElementById(CARRIED)?.textContent;
	if (!target || !carried) return;
	ensureObservers();
	holdServed();
	const read = scrollY;
	hydrate(part, { target, props: JSON.parse(carried) as never });
	// Keys and buttons work from here on, and so it can be told to tests and style sheets.
	flushSync();
	if (servedLost()) goBack(read);
	releaseServed();
	document.documentElement.setAttribute('data-hydrated', '');
	void readyOffline();
}

/** Where Svelte drew the page anew, the browser may have lost the reader's place, or what the address named. */
function goBack(read: number): void {
	const named = document.getElementById(location.hash.slice(1));
	if (read === 0) named?.scrollIntoView({ behavior: 'instant' });
	else scrollTo({ top: read, behavior: 'instant' });
}
