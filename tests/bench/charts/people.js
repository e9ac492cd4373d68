import { extent, max } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import { label, namedIn, svg } from '../svg.js';

const MARGIN = { top: 16, right: 24, bottom: 30, left: 36 };

/** Cities by population and share of residents born abroad. */
export function drawPeople(root, { cities }, { width, height }) {
	const x = scaleLog(
		extent(cities, (city) => city.population),
		[MARGIN.left, width - MARGIN.right]
	);
	const y = scaleLinear(
		[0, max(cities, (city) => city.share)],
		[height - MARGIN.bottom, MARGIN.top]
	);
	for (const tick of y.ticks(5)) {
		svg('line', { class: 'axis', x1: MARGIN.left, x2: width, y1: y(tick), y2: y(tick) }, root);
		label(root, MARGIN.left - 6, y(tick) + 4, `${tick}%`, 'end');
	}
	const dots = cities.map((city) => [
		city,
		svg('circle', { class: 'shape', r: 5, cx: x(city.population), cy: y(city.share) }, root)
	]);
	const words = svg('g', {}, root);
	return (view) => {
		const names = namedIn(view);
		words.replaceChildren();
		for (const [city, dot] of dots) {
			const front = names.has(city.key);
			dot.style.fill = city.group === 'limits' ? 'var(--blue)' : 'var(--line)';
			dot.style.opacity = front ? 1 : 0.5;
			if (front) label(words, x(city.population), y(city.share) - 10, city.name, 'middle');
		}
	};
}
