/**
 * Runs in the page: what is wrong with the visible words in a step's figure. Words of different
 * marks may not lie on one another by more than a pixel, nor leave the plot by more than four, nor
 * be smaller than 12 pixels; the caption and the source line may not be cut.
 *
 * It is handed to the browser as it stands, so it uses nothing from outside itself.
 */
export function textFaults(id: string): string[] {
	const faults: string[] = [];
	const figure = document
		.getElementById(id)
		?.closest('.scene')
		?.querySelector('.scene-figure figure');
	const plot = figure?.querySelector('.plot');
	if (!figure || !plot) return [`${id}: no plot`];
	const edge = plot.getBoundingClientRect();
	if (edge.height < 120) faults.push(`${id}: plot is only ${Math.round(edge.height)} high`);
	const words: { text: string; owner: Element; box: DOMRect }[] = [];
	const walker = document.createTreeWalker(plot, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		const text = node.nodeValue?.trim();
		if (!parent || !text) continue;
		if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
		const size = parseFloat(getComputedStyle(parent).fontSize);
		if (size < 12) faults.push(`${id}: "${text}" is ${size}px`);
		const range = document.createRange();
		range.selectNodeContents(node);
		const owner = parent.closest('[style*="transform"]') ?? parent;
		for (const box of range.getClientRects()) if (box.width > 0) words.push({ text, owner, box });
	}
	if (words.length === 0) faults.push(`${id}: plot has no words`);
	words.forEach((one, index) => {
		const { box, text } = one;
		const out = Math.max(
			edge.left - box.left,
			box.right - edge.right,
			edge.top - box.top,
			box.bottom - edge.bottom
		);
		if (out > 4) faults.push(`${id}: "${text}" leaves the plot by ${out.toFixed(1)}px`);
		for (const other of words.slice(index + 1)) {
			if (other.owner === one.owner) continue;
			const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
			const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
			if (across > 1 && down > 1) {
				const by = `${across.toFixed(1)} by ${down.toFixed(1)}px`;
				faults.push(`${id}: "${text}" lies on "${other.text}" (${by})`);
			}
		}
	});
	return faults;
}
