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
	{ file: 'faults/return.spec.ts', title: 'a page that was kept whole', why: OWN_CHROMIUM },
	{ file: 'faults/sizes.spec.ts', title: 'with a default font of 32 pixels', why: OWN_CHROMIUM }
];

const SCRIPTS_ON = 'Playwright cannot switch scripts off over BiDi: they would run';
const MEDIA =
	'Playwright cannot ask Firefox for other media or colors: the same would be tested again';
const NETWORK = 'waits for the network to be idle, which over BiDi a page with a frame never is';
const SLOW = 'hands more data to and fro than BiDi carries in minutes';
const EARLY =
	'a page that a click opens is asked over BiDi before its style sheet has come, laid out without it, and loses the place that its address names; left alone, or opened by its address, it does not';
const BACK = 'over BiDi a step back within a page is never seen to arrive';

/** Tests that do not run in an engine, each with the reason. */
export const LEFT_OUT = {
	firefox: [
		...CHROMIUM_ALONE,
		{ file: 'no-script.spec.ts', title: '', why: SCRIPTS_ON },
		{ file: 'embed/bare.spec.ts', title: 'E1: without any script', why: SCRIPTS_ON },
		{ file: 'embed/chart.spec.ts', title: 'E10: without any script', why: SCRIPTS_ON },
		{ file: 'embed/chart.spec.ts', title: 'E10: a chart leads to its step', why: EARLY },
		{ file: 'embed/chart.spec.ts', title: 'the address asks for light', why: MEDIA },
		{ file: 'explore.spec.ts', title: 'the current mark can be seen in dark', why: MEDIA },
		{ file: 'explore.spec.ts', title: 'the current mark can be seen in forced', why: MEDIA },
		{ file: 'situations.spec.ts', title: 'on paper', why: MEDIA },
		{ file: 'faults/sizes.spec.ts', title: 'with forced colors', why: MEDIA },
		{ file: 'embed/locked.spec.ts', title: 'E12: needs no consent', why: NETWORK },
		{ file: 'embed/script.spec.ts', title: 'E16: runs under a strict policy', why: NETWORK },
		{ file: 'presenter.spec.ts', title: 'P12: the address of a step is a code', why: SLOW },
		{ file: 'situations.spec.ts', title: 'light axe', why: SLOW },
		{ file: 'situations.spec.ts', title: 'dark axe', why: SLOW },
		{ file: 'situations.spec.ts', title: 'by keyboard', why: BACK }
	],
	webkit: CHROMIUM_ALONE
} as const satisfies Record<string, readonly LeftOut[]>;

/** An expression that finds these tests by what Playwright calls them: project, file, title. */
export function pattern({ file, title }: LeftOut): RegExp {
	return new RegExp(`${escaped(file)} ${escaped(title)}`);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
