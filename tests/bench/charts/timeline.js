import { scalePoint, scaleUtc } from 'd3-scale';
import { label, namedIn, svg } from '../svg.js';

const LANES = ['city', 'police', 'state', 'federal', 'courts'];
const MARGIN = { top: 12, right: 16, bottom: 28, left: 60 };

/** Events on a line of time, a lane for each kind of actor; a step sets the span in view. */
export function drawTimeline(root, events, { width, height }) {
	const y = scalePoint(LANES, [MARGIN.top, height - MARGIN.bottom]).padding(0.5);
	for (const lane of LANES) {
		label(root, 4, y(lane) + 4, lane);
		svg('line', { class: 'axis', x1: MARGIN.left, x2: width, y1: y(lane), y2: y(lane) }, root);
	}
	const axis = svg('g', {}, root);
	const words = svg('g', {}, root);
	const dots = events.map((event) => [
		event,
		svg('circle', { class: 'shape', r: 5, cx: 0, cy: y(event.lane) }, root)
	]);
	return (view) => {
		const x = scaleUtc(
			[new Date(`${view.from}-01`), new Date(`${view.to}-28`)],
			[MARGIN.left, width - MARGIN.right]
		);
		axis.replaceChildren();
		for (const tick of x.ticks(4))
			label(axis, x(tick), height - 8, tick.getUTCFullYear(), 'middle');
		words.replaceChildren();
		const names = namedIn(view);
		for (const [event, dot] of dots) {
			const at = x(new Date(event.sortDate));
			const inView = at >= MARGIN.left && at <= width;
			dot.style.transform = `translateX(${at}px)`;
			dot.style.opacity = inView ? 1 : 0;
			dot.style.fill = names.has(event.key) ? 'var(--line)' : 'var(--blue)';
			if (!inView || !names.has(event.key)) continue;
			const anchor = at > width / 2 ? 'end' : 'start';
			label(words, at, y(event.lane) - 10, event.title.slice(0, 34), anchor);
		}
	};
}
