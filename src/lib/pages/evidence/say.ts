/** The words of the page by key. */
export type Say = (key: string) => string;

/** Makes `Say` of the page's words. Throws, and so stops the build, where a key has none. */
export function sayFrom(words: Readonly<Record<string, string>>): Say {
	return (key) => {
		const text = words[key];
		if (text === undefined) {
			throw new Error(
				`pages/evidence.yaml has no "${key}". Write the words, or mend the key in src/lib/pages/evidence.`
			);
		}
		return text;
	};
}
