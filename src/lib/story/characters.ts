/**
 * Characters that no file of `data/` may hold: nobody sees them, and what they do they do to the text
 * around them. Controls (a line's end and a tab excepted), halves of a pair, what stands for bytes that
 * could not be read, spaces without width, and the controls of direction, which show text in another
 * order than it is stored. Marks of direction (U+200E, U+200F) and joiners stay: languages need them.
 */
const UNSEEN =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFFFD]|\p{Surrogate}/u;

/** What is wrong with a text's characters, and how to mend it; undefined where nothing is. */
export function unseenIn(text: string): { expected: string; mend: string } | undefined {
	const found = UNSEEN.exec(text)?.[0];
	if (found === undefined) return undefined;
	const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return {
		expected: `text without U+${code}, which no reader sees (character ${text.indexOf(found) + 1})`,
		mend: 'type the passage anew instead of pasting it, and save the file as UTF-8'
	};
}
