import { directionOf } from '../i18n/format.ts';
import { localesOf } from './files.ts';

/** The language of a build: its tag, which way its words run, and the script they are written in. */
export interface Language {
	readonly locale: string;
	readonly direction: 'ltr' | 'rtl';
	/** ISO 15924, as `Latn` or `Hebr`. */
	readonly script: string;
}

/** A language by its tag. Throws where it is none. */
export function languageFrom(locale: string): Language {
	return {
		locale,
		direction: directionOf(locale),
		script: new Intl.Locale(locale).maximize().script ?? 'Latn'
	};
}

/**
 * The language that a data directory is built in: the folder of its `story`. Where there are several,
 * `wanted` names one; without it the first by name is built.
 */
export function languageOf(dir: string, wanted?: string): Language {
	const locales = localesOf(dir);
	const locale = wanted ?? locales[0];
	if (locale && locales.includes(locale)) return languageFrom(locale);
	throw new Error(
		`${dir}/story has no folder ${locale ?? 'of words'}: it has ${locales.join(', ') || 'none'}. Write the words there, or have SITE_LOCALE name a folder that is there.`
	);
}
