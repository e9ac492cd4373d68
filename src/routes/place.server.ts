import { languageOf } from '$lib/story/language';

/** Where the words and figures are: `data`, or what DATA_DIR names (used to build other places' stories). */
export const DATA_DIR = process.env['DATA_DIR'] ?? 'data';

/** The language that this build of the site is in, and which way it runs. */
export const { locale: siteLocale, direction: siteDirection } = languageOf(
	DATA_DIR,
	process.env['SITE_LOCALE']
);
