/**
 * Numbers and dates in the reader's language, by `Intl`. One place decides how a unit is written.
 */

/** Unit of a numeric column, as `data/datapackage.json` names it in the field's `unit`. */
export type Unit =
	'count' | 'percent' | 'per_100k' | 'usd' | 'usd_million' | 'year' | 'hours' | 'times';

export interface Format {
	readonly locale: string;
	/** Which way words run. */
	readonly direction: 'ltr' | 'rtl';
	/** A value with its unit, at the precision that the unit is told with. */
	number(value: number, unit?: Unit, digits?: number): string;
	/** An ISO date (`2025-06-23`, `2025-06` or `2025`), told no more exactly than it is known. */
	date(iso: string, style?: 'long' | 'short'): string;
	/** Items joined as a sentence joins them: “a, b and c”. */
	list(items: readonly string[]): string;
	/** Fills `{name}` places of a message. Throws when a place has no value. */
	fill(message: string, values: Readonly<Record<string, string | number>>): string;
}

const DIGITS: Record<Unit, number> = {
	count: 0,
	percent: 0,
	per_100k: 1,
	usd: 0,
	usd_million: 1,
	year: 0,
	hours: 0,
	times: 1
};

function numberOptions(unit: Unit, digits: number | undefined): Intl.NumberFormatOptions {
	const places = digits ?? DIGITS[unit];
	const exact = { minimumFractionDigits: places, maximumFractionDigits: places };
	switch (unit) {
		case 'percent':
			return { style: 'unit', unit: 'percent', ...exact };
		case 'usd':
			return { style: 'currency', currency: 'USD', ...exact };
		case 'year':
			return { useGrouping: false };
		default:
			return exact;
	}
}

/**
 * Formatters by their options: making one costs a hundred times as much as using it, and a picture
 * writes dozens of numbers.
 */
function kept<Options extends object, Formatter>(
	make: (options: Options) => Formatter
): (options: Options) => Formatter {
	const made = new Map<string, Formatter>();
	return (options) => {
		const key = JSON.stringify(options);
		const formatter = made.get(key) ?? make(options);
		made.set(key, formatter);
		return formatter;
	};
}

type Numbers = (options: Intl.NumberFormatOptions) => Intl.NumberFormat;

/** “$5.2 million”: `Intl` writes compact currency only in letters (“$5.2M”), so its sign and its words are joined here. */
function millions(numbers: Numbers, value: number, digits: number): string {
	const words = numbers({
		notation: 'compact',
		compactDisplay: 'long',
		maximumFractionDigits: digits
	}).format(value * 1e6);
	return numbers(numberOptions('usd', 0))
		.formatToParts(1)
		.map((part) => (part.type === 'integer' ? words : part.value))
		.join('');
}

/** What `Intl` knows of a language; TypeScript knows neither of the two names that engines have for it. */
interface TextInfo {
	readonly textInfo?: { readonly direction: 'ltr' | 'rtl' };
	getTextInfo?(): { readonly direction: 'ltr' | 'rtl' };
}

/** Scripts that run to the left, for engines that do not tell. */
const LEFTWARDS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);

/** Which way the words of a language run, by its BCP 47 tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
	const locale = new Intl.Locale(tag) as Intl.Locale & TextInfo;
	const told = (locale.getTextInfo?.() ?? locale.textInfo)?.direction;
	return told ?? (LEFTWARDS.has(locale.maximize().script ?? '') ? 'rtl' : 'ltr');
}

const formats = new Map<string, Format>();

/** The formatter for a BCP 47 locale such as `en` or `es`. Dates are read as calendar days, so no time zone can move them. */
export function createFormat(locale: string): Format {
	const format = formats.get(locale) ?? makeFormat(locale);
	formats.set(locale, format);
	return format;
}

function makeFormat(locale: string): Format {
	// American English, by name: the story's own house style.
	const tag = locale === 'en' ? 'en-US' : locale;
	const numbers: Numbers = kept((options) => new Intl.NumberFormat(tag, options));
	const lists = kept((options: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options));
	const dates = kept(
		(options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options)
	);
	return {
		locale,
		direction: directionOf(tag),
		number(value, unit = 'count', digits) {
			if (unit === 'usd_million') return millions(numbers, value, digits ?? DIGITS[unit]);
			return numbers(numberOptions(unit, digits)).format(value);
		},
		date(iso, style = 'long') {
			const [year, month, day] = iso.split('-').map(Number);
			const at = new Date(Date.UTC(year ?? NaN, (month ?? 1) - 1, day ?? 1));
			if (Number.isNaN(at.getTime())) {
				throw new Error(`format.date: "${iso}" is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.`);
			}
			const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
			if (month) options.month = style === 'long' ? 'long' : 'short';
			if (day) options.day = 'numeric';
			return dates(options).format(at);
		},
		list: (items) => lists({ style: 'long', type: 'conjunction' }).format(items),
		fill(message, values) {
			return message.replace(/\{(\w+)\}/g, (_, name: string) => {
				const value = values[name];
				if (value === undefined) {
					throw new Error(
						`format.fill: "${message}" has a place {${name}} and no value for it. Pass one, or mend the message.`
					);
				}
				return String(value);
			});
		}
	};
}
