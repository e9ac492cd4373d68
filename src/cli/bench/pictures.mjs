/**
 * What a picture of the host page `coded` tells: the strip at its left edge, how far the page has
 * scrolled; the first row in the middle that is not the page's own magenta, where the frame begins.
 * @typedef {{ scroll: number, top: number }} Reading
 */

/**
 * Reads pictures in the browser, which knows how to decode them.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {readonly string[]} pictures PNG in base64
 * @returns {Promise<Reading[]>}
 */
export async function readPictures(context, pictures) {
	const page = await context.newPage();
	try {
		/** @type {Reading[]} */
		const readings = [];
		for (const picture of pictures) {
			readings.push(
				await page.evaluate(async (data) => {
					const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
					const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
					const canvas = new OffscreenCanvas(image.width, image.height);
					const context = canvas.getContext('2d', { willReadFrequently: true });
					if (!context) throw new Error('no canvas');
					context.drawImage(image, 0, 0);
					/** @param {number} x @param {number} y */
					const at = (x, y) => [...context.getImageData(x, y, 1, 1).data];
					const scroll = at(10, 300)[0] ?? NaN;
					// Past the frame's left edge, where it has no words.
					const column = context.getImageData(44, 0, 1, image.height).data;
					const rows = Array.from({ length: image.height }, (_, row) => row);
					const magenta = (/** @type {number} */ row) =>
						column[row * 4] === 255 && column[row * 4 + 1] === 0 && column[row * 4 + 2] === 255;
					return { scroll, top: rows.find((row) => !magenta(row)) ?? image.height };
				}, picture)
			);
		}
		return readings;
	} finally {
		await page.close();
	}
}
