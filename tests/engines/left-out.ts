/** A test of `tests/e2e` that says nothing about an engine, or cannot be asked there. */
export interface LeftOut {
	readonly file: string;
	/** What its title begins with; empty for all tests of the file. */
	readonly title: string;
	readonly why: string;
}

const CDP = 'scrolls by the DevTools protocol, which only Chromium speaks';

/** What only Chromium can be asked. */
const CHROMIUM_ALONE: readonly LeftOut[] = [
	{ file: 'embed/led.spec.ts', title: 'E3: the graphic stays where it is pinned', why: CDP }
];

/** Tests that do not run in an engine, each with the reason. */
export const LEFT_OUT = {
	chromium: [],
	firefox: [...CHROMIUM_ALONE],
	webkit: [...CHROMIUM_ALONE]
} as const satisfies Record<string, readonly LeftOut[]>;

/** An expression that finds these tests by what Playwright calls them: project, file, title. */
export function pattern({ file, title }: LeftOut): RegExp {
	return new RegExp(`${escaped(file)}.* ${escaped(title)}`);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
