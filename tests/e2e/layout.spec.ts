import { BESIDE } from '../../src/lib/stages/scroll/windows';
import { expect, jump, open, stepIds, test } from './support';
import { textFaults } from './plot-text';

const SIZES = [
	[320, 640],
	[390, 844],
	[768, 1024],
	[1280, 800],
	[1920, 1080]
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [width, height] of SIZES) {
	test(`at ${width} pixels every step is legible and in its place`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.setViewportSize({ width, height });
		await open(page);
		const faults: string[] = [];
		for (const id of await stepIds(page)) {
			await jump(page, id);
			faults.push(...(await page.evaluate(textFaults, id)));
			faults.push(...(await page.evaluate(placeFaults, { id, beside: BESIDE })));
		}
		expect(faults, faults.join('\n')).toEqual([]);
	});
}

const PAGES = [
	'/text/',
	'/sources/',
	'/accessibility/',
	'/charts/',
	'/charts/rules/',
	'/cities/',
	'/cities/st-paul/',
	'/data/'
];
for (const path of PAGES) {
	test(`${path} never scrolls sideways`, async ({ page }) => {
		for (const [width, height] of SIZES) {
			await page.setViewportSize({ width, height });
			await page.goto(path);
			const over = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return scrollWidth - clientWidth;
			});
			expect(over, `${path} at ${width}`).toBe(0);
		}
	});
}

/** Runs in the page: what is wrong with where the current step's words and figure stand. */
function placeFaults({ id, beside }: { id: string; beside: string }): string[] {
	const faults: string[] = [];
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth > clientWidth) faults.push(`${id}: page is ${scrollWidth} wide`);
	const figure = document.getElementById(id)?.closest('.scene')?.querySelector('.scene-figure');
	const title = document.getElementById(`${id}-title`)?.getBoundingClientRect();
	const box = figure?.getBoundingClientRect();
	if (!title || !box) return [...faults, `${id}: no title or no figure`];
	const apart = title.top >= box.bottom || title.left >= box.right || title.right <= box.left;
	if (!apart)
		faults.push(`${id}: headline at ${title.top} stands over the figure to ${box.bottom}`);
	if (title.bottom > innerHeight || title.top < 0) faults.push(`${id}: headline is out of sight`);
	const narrow = !matchMedia(beside).matches;
	if (narrow && box.bottom > innerHeight * 0.55 + 1) {
		faults.push(`${id}: figure reaches to ${box.bottom} of ${innerHeight}`);
	}
	if (box.bottom > innerHeight + 1) faults.push(`${id}: figure ends below the window`);
	// Bars and lines lie in one layer, signs and words in another: both must cover the same ground.
	const plot = figure?.querySelector('.plot-layers')?.getBoundingClientRect();
	for (const layer of figure?.querySelectorAll('.layercake-container > *') ?? []) {
		const own = layer.getBoundingClientRect();
		const off = (['left', 'top', 'right', 'bottom'] as const).filter(
			(side) => Math.abs(own[side] - (plot?.[side] ?? NaN)) > 1
		);
		if (off.length > 0)
			faults.push(`${id}: ${layer.localName} lies off the plot: ${off.join(', ')}`);
	}
	for (const shape of figure?.querySelectorAll('.layercake-container > svg path') ?? []) {
		if (getComputedStyle(shape).vectorEffect === 'non-scaling-stroke') continue;
		faults.push(`${id}: strokes are stretched with their shapes`);
		break;
	}
	return faults;
}
