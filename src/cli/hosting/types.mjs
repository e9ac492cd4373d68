/**
 * What each kind of file in a build is, as a host must name it: one list for nginx, Apache and S3. A test
 * finds every file of a build in it. `compressed`: the build lays `.br` and `.gz` beside such files.
 * @type {Readonly<Record<string, { type: string, compressed: boolean }>>}
 */
export const TYPES = {
	html: { type: 'text/html; charset=utf-8', compressed: true },
	css: { type: 'text/css; charset=utf-8', compressed: true },
	js: { type: 'text/javascript; charset=utf-8', compressed: true },
	json: { type: 'application/json', compressed: true },
	svg: { type: 'image/svg+xml', compressed: true },
	csv: { type: 'text/csv; charset=utf-8', compressed: false },
	txt: { type: 'text/plain; charset=utf-8', compressed: false },
	pdf: { type: 'application/pdf', compressed: false },
	png: { type: 'image/png', compressed: false },
	woff2: { type: 'font/woff2', compressed: false }
};

/** Endings of the compressed forms, and what a host calls them. */
export const ENCODINGS = /** @type {const} */ ({ br: 'br', gz: 'gzip' });
