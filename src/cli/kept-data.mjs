import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lays each chart's data beside the scripts too, under the build's version. Hosts keep the files of that
 * folder when a new build comes (`release.mjs`), so that charts of pages that were open before still come to
 * life, with the data that they were made for (`src/lib/charts/live.ts`).
 * @param {string} dir
 */
export function keepData(dir) {
	const { version } = JSON.parse(readFileSync(join(dir, '_app/version.json'), 'utf8'));
	const kept = join(dir, '_app/immutable/chart-data', version);
	mkdirSync(kept, { recursive: true });
	for (const name of readdirSync(join(dir, 'chart-data'))) {
		copyFileSync(join(dir, 'chart-data', name), join(kept, name));
	}
}
