import { building } from '$app/environment';
import { contracts } from '$lib/charts/contracts';
import { loadStory } from '$lib/story/load';
import { DataError } from '$lib/story/problems';
import type { Story, Tables } from '$lib/story/types';
import { siteLocale } from './site';

/** Where the words and figures are: `data`, or what DATA_DIR names (used to build other places' stories). */
const DATA_DIR = process.env['DATA_DIR'] ?? 'data';

interface Content {
	readonly story: Story;
	/** Given and derived tables, for pages that show records whole. */
	readonly tables: Tables;
}

let built: Content | undefined;

/** The story and its tables, read and checked. Throws a DataError with every problem where `data/` is at fault. */
export function content(): Content {
	// While developing, data are read anew for each page, so that an edit shows at once.
	if (built && building) return built;
	const { story, tables, problems } = loadStory(DATA_DIR, siteLocale, contracts);
	if (!story) throw new DataError(problems);
	built = { story, tables };
	return built;
}

/** The story, read and checked. */
export const story = (): Story => content().story;
