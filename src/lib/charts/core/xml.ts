/** What XML forbids even when written as a number, and marks that turn the direction of what follows. */
const UNFIT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\u202A-\u202E]/gu;

/** Any text as the content or an attribute of XML: nothing in it can end its element or turn what follows. */
export function xml(text: string): string {
	return text
		.replace(UNFIT, '')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}

/** A start tag's attributes; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
	return Object.entries(values)
		.flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${xml(String(value))}"`]))
		.join('');
}
