/** A test of `tests/e2e` that says nothing about an engine, or cannot be asked there. */
interface LeftOut {
	readonly file: string;
	/** What its title begins with; empty for all tests of the file. */
	readonly title: string;
	readonly why: string;
}

const OWN_CHROMIUM = 'starts a Chromium of its own, with a switch that only Chromium has';

/** What only Chromium can be asked. */
const CHROMIUM_ALONE: readonly LeftOut[] = [
	{
		file: 'embed/led.spec.ts',
		title: 'E3: the graphic stays where it is pinned',
		why: 'scrolls by the DevTools protocol, which only Chromium speaks'
	},
	{
		file: 'faults/return.spec.ts',
		title: 'a tab that was put to sleep',
		why: 'is put to sleep by the DevTools protocol, which only Chromium speaks'
	},
	{ file: 'faults/return.spec.ts', title: 'a page that was kept whole', why: OWN_CHROMIUM }
];

const SCRIPTS_ON =
	'Playwright cannot switch scripts off over BiDi: they would run. Firefox’s own setting stops them in all pages, also in the one that is compared with, and in a frame nothing can be asked then';
const EARLY =
	'a page that a click over BiDi opens loses, about every second time, the place that its address names; clicked by a script it came there 18 times of 18, and opened by its address each time';

/** Tests that do not run in an engine, each with the reason. */
export const LEFT_OUT = {
	firefox: [
		...CHROMIUM_ALONE,
		{ file: 'no-script.spec.ts', title: '', why: SCRIPTS_ON },
		{ file: 'embed/bare.spec.ts', title: 'E1: without any script', why: SCRIPTS_ON },
		{ file: 'embed/chart.spec.ts', title: 'E10: without any script', why: SCRIPTS_ON },
		{ file: 'embed/chart.spec.ts', title: 'E10: a chart leads to its step', why: EARLY },
		{
			file: 'situations.spec.ts',
			title: 'on paper',
			why: 'Playwright cannot ask Firefox for paper: the screen would be tested'
		}
	],
	webkit: [
		...CHROMIUM_ALONE,
		{
			file: 'faults/sizes.spec.ts',
			title: 'with words of twice their size',
			why: 'asks for larger words by the DevTools protocol or by a setting of Firefox: WebKit has neither'
		}
	]
} as const satisfies Record<string, readonly LeftOut[]>;

/** An expression that finds these tests by what Playwright calls them: project, file, title. */
export function pattern({ file, title }: LeftOut): RegExp {
	return new RegExp(`${escaped(file)} ${escaped(title)}`);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
