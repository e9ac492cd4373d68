import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { label, namedIn, svg } from '../svg.js';

const MARGIN = { top: 16, right: 12, bottom: 30, left: 44 };

/** Arrests by state as bars, the largest first. */
export function drawMonths(root, { states }, { width, height }) {
	const x = scaleBand(
		states.map((state) => state.abbr),
		[MARGIN.left, width - MARGIN.right]
	).padding(0.2);
	const y = scaleLinear(
		[0, max(states, (state) => state.value)],
		[height - MARGIN.bottom, MARGIN.top]
	);
	for (const tick of y.ticks(4)) {
		svg('line', { class: 'axis', x1: MARGIN.left, x2: width, y1: y(tick), y2: y(tick) }, root);
		label(root, MARGIN.left - 6, y(tick) + 4, tick.toLocaleString('en'), 'end');
	}
	const bars = states.map((state, index) => {
		const box = { x: x(state.abbr), y: y(state.value), width: x.bandwidth() };
		if (index % 5 === 0) label(root, box.x + box.width / 2, height - 12, state.abbr, 'middle');
		const bar = svg('rect', { class: 'shape', ...box, height: y(0) - box.y }, root);
		return [state, bar];
	});
	return (view) => {
		const names = namedIn(view);
		for (const [state, bar] of bars) {
			const front = names.has(state.key) || state.abbr === 'MN';
			bar.style.fill = front ? 'var(--line)' : 'var(--blue)';
		}
	};
}
