/*
 * Starts the copy in one file: it stands at the head of that file, before everything else. The build
 * writes in what it carries: pages beside the story (head and body, compressed) and files that pages fetch, by
 * their paths on the site, and the site's public address, if it has one.
 */
(() => {
	'use strict';
	/** @param {string} id */
	const carried = (id) => JSON.parse(document.getElementById(id)?.textContent ?? 'null');
	/** @type {{ pages: Record<string, string>, files: Record<string, string>, site: string }} */
	const { pages, files, site } = carried('copy-carries');

	const self = new URL(location.href);
	const root = new URL('.', self);
	const wanted = self.searchParams.get('page') ?? '';
	const other = Object.hasOwn(pages, wanted) ? pages[wanted] : undefined;

	/** Path on the site that an address means, or null where it is not one of the site. @param {URL} url */
	function pathOf(url) {
		if (url.pathname === self.pathname || !url.href.startsWith(root.href)) return null;
		const path = url.pathname.slice(root.pathname.length).replace(/index\.html$/, '');
		return path === '' || path.includes('.') || path.endsWith('/') ? path : `${path}/`;
	}

	/** Where an address of the site is in this file; where it is not, the published site, or nowhere. @param {URL} url */
	function placeOf(url) {
		const path = pathOf(url);
		if (path === null) return url.href;
		if (path !== '' && !Object.hasOwn(pages, path)) {
			return site ? `${site}/${path}${url.search}${url.hash}` : '';
		}
		const place = new URL(self.pathname, self);
		place.search = url.search;
		if (path !== '') place.searchParams.set('page', path);
		place.hash = url.hash;
		return place.href;
	}

	const fetchAway = window.fetch.bind(window);
	window.fetch = (input, options) => {
		const url = new URL(input instanceof Request ? input.url : String(input), location.href);
		const path = pathOf(url) ?? '';
		if (!Object.hasOwn(files, path)) return fetchAway(input, options);
		return Promise.resolve(new Response(files[path]));
	};

	const openAway = window.open.bind(window);
	window.open = (url, ...rest) =>
		openAway(url === undefined ? url : placeOf(new URL(String(url), location.href)), ...rest);

	/** @param {MouseEvent} event */
	function follow(event) {
		const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
		if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return;
		const url = new URL(link.href, location.href);
		// A choice of the page itself, such as the deck's length.
		const choice = other && link.getAttribute('href')?.startsWith('?');
		if (choice) url.searchParams.set('page', wanted);
		else if (pathOf(url) === null) return;
		event.preventDefault();
		const place = choice ? url.href : placeOf(url);
		if (place === '') return;
		const apart = link.target || event.button === 1 || event.ctrlKey || event.metaKey;
		if (apart) openAway(place, link.target || '_blank');
		else location.assign(place);
	}
	addEventListener('click', follow);
	addEventListener('auxclick', (event) => event.button === 1 && follow(event));

	// Text that this file itself carries is all that may become elements and scripts here.
	const types = Reflect.get(globalThis, 'trustedTypes');
	/** @type {{ createHTML: (text: string) => string, createScript: (text: string) => string }} */
	const carry = { createHTML: (text) => text, createScript: (text) => text };
	const policy = types?.createPolicy('line-copy', carry) ?? carry;

	/** Starts the page's scripts: made anew, since only scripts that a script makes may load modules here. */
	function start() {
		for (const script of document.body.querySelectorAll('script[type="text/line-waiting"]')) {
			const made = document.createElement('script');
			made.type = 'module';
			made.textContent = policy.createScript(script.textContent ?? '');
			script.replaceWith(made);
		}
	}

	if (!other) {
		addEventListener('DOMContentLoaded', start);
		return;
	}
	// The file opens as another page than the story: that page takes the story's place before it is seen.
	const boot = document.currentScript;
	const { style } = document.documentElement;
	style.visibility = 'hidden';
	/** @returns {Promise<{ head: string, body: string }>} */
	const unpacked = async () => {
		const bytes = Uint8Array.from(atob(other), (sign) => sign.charCodeAt(0));
		const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
		return new Response(plain).json();
	};

	/** Takes the story out and the other page in. */
	async function show() {
		const { head, body } = await unpacked();
		// All that follows this script in the head is the story's own.
		while (boot?.nextSibling) boot.nextSibling.remove();
		document.head.insertAdjacentHTML('beforeend', policy.createHTML(head));
		document.body.innerHTML = policy.createHTML(body);
		start();
		style.removeProperty('visibility');
		document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
	}
	addEventListener('DOMContentLoaded', () => void show());
})();
