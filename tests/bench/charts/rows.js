import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { label, namedIn, svg } from '../svg.js';

const MARGIN = { top: 8, right: 12, bottom: 8, left: 130 };

const nameOf = (row) => row.label ?? row.name ?? row.title ?? row.short ?? row.finding ?? row.key;

/** One bar or dot for each record, with its name. */
export function drawRows(root, rows, { width, height }) {
	const y = scaleBand(
		rows.map((row) => row.key),
		[MARGIN.top, height - MARGIN.bottom]
	).padding(0.25);
	const x = scaleLinear(
		[0, max(rows, (row) => row.value ?? 0) || 1],
		[MARGIN.left, width - MARGIN.right]
	);
	const named = y.step() >= 11;
	const shapes = rows.map((row) => {
		const top = y(row.key);
		if (named)
			label(root, MARGIN.left - 8, top + y.bandwidth() / 2 + 4, nameOf(row).slice(0, 20), 'end');
		const shape =
			row.value === undefined
				? svg(
						'circle',
						{ cx: MARGIN.left + 6, cy: top + y.bandwidth() / 2, r: Math.min(5, y.bandwidth() / 2) },
						root
					)
				: svg(
						'rect',
						{ x: MARGIN.left, y: top, width: x(row.value) - MARGIN.left, height: y.bandwidth() },
						root
					);
		shape.setAttribute('class', 'shape');
		return [row, shape];
	});
	return (view) => {
		const names = namedIn(view);
		const some = rows.some((row) => names.has(row.key));
		for (const [row, shape] of shapes) {
			shape.style.fill = names.has(row.key) ? 'var(--line)' : 'var(--blue)';
			shape.style.opacity = some && !names.has(row.key) ? 0.35 : 1;
		}
	};
}
