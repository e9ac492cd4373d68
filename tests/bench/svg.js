/** An SVG element with attributes. */
export function svg(name, attributes = {}, parent = null) {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	parent?.append(element);
	return element;
}

/** A line of text. */
export function label(parent, x, y, text, anchor = 'start') {
	svg('text', { x, y, 'text-anchor': anchor }, parent).textContent = text;
}

/** Path data through points; a missing value breaks the line. */
export function pathOf(points) {
	let open = false;
	return points
		.map(([x, y]) => {
			if (y === null) {
				open = false;
				return '';
			}
			const command = open ? 'L' : 'M';
			open = true;
			return `${command}${x.toFixed(1)},${y.toFixed(1)}`;
		})
		.join('');
}

/** Every string that a view holds: keys of what it names. */
export function namedIn(view) {
	const found = new Set();
	const walk = (value) => {
		if (typeof value === 'string') found.add(value);
		else if (value && typeof value === 'object') Object.values(value).forEach(walk);
	};
	walk(view);
	return found;
}
