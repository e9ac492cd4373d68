import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from '../browser.mjs';

/**
 * Starts the Chromium to measure with.
 * @param {readonly string[]} [flags] more than the usual ones
 */
export function startChromium(flags = []) {
	const executablePath = chromiumPath();
	return chromium.launch({
		args: [...CHROMIUM_FLAGS, ...flags],
		...(executablePath === undefined ? {} : { executablePath })
	});
}
