import type { Evaluates } from './support';

/**
 * What the figure of a step's scene shows, as text that can be compared: the view, then one line for
 * each mark (table row, whether it is seen, its box in whole pixels from the plot's corner, its
 * words) and one for each other visible text.
 */
export function picture(page: Evaluates, id: string): Promise<string> {
	return page.evaluate((step) => {
		const figure = document
			.getElementById(step)
			?.closest('.scene')
			?.querySelector('.scene-figure figure');
		const plot = figure?.querySelector('.plot');
		if (!figure || !plot) return `no figure for ${step}`;
		const corner = plot.getBoundingClientRect();
		const seen = (element: Element) =>
			element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
		const box = (rect: DOMRect) =>
			[rect.x - corner.x, rect.y - corner.y, rect.width, rect.height]
				// Halves of a pixel, where marks like to stand, fall to one side whatever came before them.
				.map((length) => Math.round(length + 0.1))
				.join(' ');
		const lines = [`view ${figure.getAttribute('data-view')}`];
		for (const mark of plot.querySelectorAll('[data-key]')) {
			const words = mark.textContent?.replace(/\s+/g, ' ').trim() ?? '';
			const at = mark.getBoundingClientRect();
			// Whether it was hidden before says how it came here, not how it looks.
			const looks = [...mark.classList].filter((name) => name !== 'stays-hidden').join(' ');
			lines.push(
				`${mark.getAttribute('data-key')} ${looks} ${seen(mark) ? `at ${box(at)} ${words}` : 'unseen'}`
			);
		}
		const walker = document.createTreeWalker(plot, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (!node.nodeValue?.trim() || !node.parentElement || !seen(node.parentElement)) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			lines.push(`text at ${box(range.getBoundingClientRect())} ${node.nodeValue.trim()}`);
		}
		return lines.join('\n');
	}, id);
}

/**
 * Lines in which two pictures differ. Chromium puts every mark on the very same pixel; the others round what
 * stands between two pixels by how far the page has scrolled, so that there a pixel is no difference.
 */
export function apart(one: string, other: string, browser: string): string[] {
	const slack = browser === 'chromium' ? 0 : 1;
	const [mine, its] = [one.split('\n'), other.split('\n')];
	return Array.from(
		{ length: Math.max(mine.length, its.length) },
		(_, n) => [mine[n] ?? '', its[n] ?? ''] as const
	)
		.filter(([a, b]) => !near(a, b, slack))
		.map(([a, b]) => `${a} | ${b}`);
}

const BOX = / at (-?\d+) (-?\d+) (-?\d+) (-?\d+) /;

/** Are these lines the same, but for so many pixels in their boxes? */
function near(a: string, b: string, slack: number): boolean {
	if (a === b) return true;
	const [mine, its] = [BOX.exec(a), BOX.exec(b)];
	if (!mine || !its || a.replace(BOX, ' ') !== b.replace(BOX, ' ')) return false;
	return mine.slice(1).every((length, n) => Math.abs(Number(length) - Number(its[n + 1])) <= slack);
}
