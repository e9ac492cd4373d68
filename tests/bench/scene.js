import { kinds } from './charts/index.js';
import { svg } from './svg.js';

/** A sticky graphic: draws its chart once for its size, and updates it for each step. */
export function createScene(graphic, chart, data) {
	const title = graphic.querySelector('h4');
	const canvas = graphic.querySelector('.canvas');
	let update;
	let shown;

	function draw() {
		const { clientWidth: width, clientHeight: height } = canvas;
		const root = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img' });
		root.setAttribute('aria-label', shown.title);
		canvas.replaceChildren(root);
		update = kinds[chart](root, data, { width, height });
	}

	return {
		show(step) {
			if (step === shown) return;
			shown = step;
			title.textContent = step.title;
			if (!update) draw();
			update(step.view);
		},
		resize() {
			draw();
			update(shown.view);
		}
	};
}
