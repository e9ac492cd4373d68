import { asServed } from '$lib/ui/served';

/** Kind of element that a still picture is shown in, beside the text that it was. */
const SHOWN = 'still-shown';

/**
 * Shows each step's own picture: on paper, and where the moving picture fell out. It was served as the text of a
 * `<noscript>`, which is made elements now.
 *
 * @param root what holds the steps
 * @returns takes them away again
 */
export function showStills(root: ParentNode): () => void {
	const shown: Element[] = [];
	for (const still of root.querySelectorAll('.still')) {
		const text = still.querySelector('noscript')?.textContent;
		if (!text || still.querySelector(`.${SHOWN}`)) continue;
		const picture = document.createElement('div');
		picture.className = SHOWN;
		picture.innerHTML = asServed(text);
		still.append(picture);
		shown.push(picture);
	}
	return () => {
		for (const picture of shown) picture.remove();
	};
}
