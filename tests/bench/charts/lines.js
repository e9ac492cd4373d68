import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { label, namedIn, pathOf, svg } from '../svg.js';

const MARGIN = { top: 10, right: 90, bottom: 26, left: 32 };

const ratesOf = (city) => city.rates ?? city.series.murder.rates;

/** A line for each city through the years; a step brings some to the front. */
export function drawLines(root, { years, cities }, { width, height }) {
	const x = scaleLinear([years[0], years.at(-1)], [MARGIN.left, width - MARGIN.right]);
	const y = scaleLinear(
		[0, max(cities, (city) => max(ratesOf(city)))],
		[height - MARGIN.bottom, MARGIN.top]
	);
	for (const tick of y.ticks(5)) {
		svg(
			'line',
			{ class: 'axis', x1: MARGIN.left, x2: width - MARGIN.right, y1: y(tick), y2: y(tick) },
			root
		);
		label(root, MARGIN.left - 6, y(tick) + 4, tick, 'end');
	}
	for (const tick of x.ticks(5)) label(root, x(tick), height - 8, tick, 'middle');
	const lines = cities.map((city) => {
		const points = ratesOf(city).map((rate, index) => [
			x(years[index]),
			rate === null ? null : y(rate)
		]);
		const line = svg('path', { class: 'shape', fill: 'none', d: pathOf(points) }, root);
		line.style.stroke = city.group === 'limits' ? 'var(--blue)' : 'var(--line)';
		return [city, line];
	});
	const words = svg('g', {}, root);
	return (view) => {
		const names = namedIn(view);
		const some = cities.some((city) => names.has(city.key));
		words.replaceChildren();
		for (const [city, line] of lines) {
			const front = names.has(city.key);
			line.style.opacity = front || !some ? 1 : 0.25;
			line.style.strokeWidth = front ? 3 : 1.25;
			const last = ratesOf(city).findLast((rate) => rate !== null);
			if (front) label(words, width - MARGIN.right + 6, y(last) + 4, city.name);
		}
	};
}
