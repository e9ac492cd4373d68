import { geoIdentity, geoPath } from 'd3-geo';
import { label, namedIn, svg } from '../svg.js';

/** `50,497 58,493 …`, rings parted by `;` or `|`, as rings of points. */
const ringsOf = (points) =>
	points.split(/[;|]/).map((ring) =>
		ring
			.trim()
			.split(/\s+/)
			.map((point) => point.split(',').map(Number))
	);

/** States and cities of the United States, in the projected units that the data have. */
export function drawMap(root, { states, cities }, { width, height }) {
	const shapes = states.map((state) => ({
		type: 'MultiPolygon',
		coordinates: ringsOf(state.points).map((ring) => [[...ring, ring[0]]])
	}));
	const everything = { type: 'GeometryCollection', geometries: shapes };
	const projection = geoIdentity().fitSize([width, height - 12], everything);
	const path = geoPath(projection);
	for (const shape of shapes) {
		svg('path', { d: path(shape), fill: 'var(--rule)', stroke: 'var(--paper)' }, root);
	}
	const dots = cities.map((city) => {
		const [cx, cy] = projection([city.x, city.y]);
		return [city, svg('circle', { class: 'shape', r: 5, cx, cy }, root)];
	});
	const words = svg('g', {}, root);
	return (view) => {
		const names = namedIn(view);
		words.replaceChildren();
		for (const [city, dot] of dots) {
			dot.style.fill = city.group === 'limits' ? 'var(--blue)' : 'var(--line)';
			const [x, y] = projection([city.x, city.y]);
			if (names.has(city.key)) label(words, x, y - 10, city.name, 'middle');
		}
	};
}
