import { cpus, release, totalmem, type } from 'node:os';
import { startChromium } from './chromium.mjs';

/** What the figures depend on. */
export async function machine() {
	const browser = await startChromium();
	const version = browser.version();
	await browser.close();
	const [first] = cpus();
	return [
		`${cpus().length} × ${first?.model.trim() || 'an unnamed processor'}, ${Math.round(totalmem() / 1e9)} GB, ${type()} ${release()}`,
		`Chromium ${version} (headless, without a GPU), Node ${process.versions.node}`
	];
}
