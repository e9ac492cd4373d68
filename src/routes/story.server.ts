import { building } from '$app/environment';
import { contracts } from '$lib/charts/contracts';
import { loadStory } from '$lib/story/load';
import { DataError } from '$lib/story/problems';
import type { Story } from '$lib/story/types';
import { siteLocale } from './site';

/** Where the words and figures are: `data`, or what DATA_DIR names (used to build other places' stories). */
const DATA_DIR = process.env['DATA_DIR'] ?? 'data';

let built: Story | undefined;

/** The story, read and checked. Throws a DataError with every problem where `data/` is at fault. */
export function story(): Story {
	// While developing, data are read anew for each page, so that an edit shows at once.
	if (built && building) return built;
	const loaded = loadStory(DATA_DIR, siteLocale, contracts);
	if (!loaded.story) throw new DataError(loaded.problems);
	built = loaded.story;
	return built;
}
