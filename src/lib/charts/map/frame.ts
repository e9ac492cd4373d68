import type { Format } from '$lib/i18n/format';
import type { Box } from '../core/boxes';
import type { Size } from '../core/contract';
import { LEADING } from '../core/drawing';
import type { Legend } from '../core/legend';
import { homeIn } from '$lib/story/lead';
import { textWidth } from '../core/text';
import { legend } from './legend';
import { placeNames } from './names';
import { extent, stand, type Stand } from './outline';
import type { MapData, MapView, MapWords } from './types';

export interface Frame {
	readonly at: Stand;
	readonly legend: Legend;
	readonly legendAt: readonly [x: number, y: number];
	/** Font size of names on the map. */
	readonly size: number;
	/** Room for names on the map. */
	readonly bounds: Box;
	/** The name of the story's own city, beside the top of the line. */
	readonly title: Box;
	readonly line: Box;
	/** Where names stand with no city in front; undefined where the legend lists them. */
	readonly names?: ReadonlyMap<string, Box>;
}

const GAP = 10;

/** The map as large as it may be beside a legend `aside` or over one `under` it. */
function fit(
	data: MapData,
	view: MapView,
	words: MapWords,
	size: Size,
	format: Format,
	lists: boolean
): Frame {
	const box = extent(data);
	const wide = size.width >= 560;
	const text = wide ? 13 : 12;
	const head = (wide ? 15 : 14) * LEADING + 1;
	const options = [false, true].map((aside) => {
		const width = aside ? Math.min(lists ? 420 : 230, size.width * 0.4) : size.width;
		const block = legend(data, view, words, format, { width, size: text, lists, aside });
		const mapWidth = aside ? size.width - width - 2 * GAP : size.width;
		const mapHeight = size.height - head - (aside ? 0 : block.height + GAP);
		const fits = !aside || block.height <= size.height;
		const k = Math.max(0.05, Math.min(mapWidth / box.width, mapHeight / box.height));
		return { aside, width, block, mapWidth, k: fits ? k : 0 };
	});
	const [under, beside] = options;
	const best = beside && under && beside.k > under.k * 1.1 ? beside : under!;
	const { k, aside, block, mapWidth, width } = best;
	const at: Stand = {
		k,
		left: (mapWidth - box.width * k) / 2 - box.x * k,
		top: head - box.y * k
	};
	const city = homeIn(data.cities);
	const [x, y] = stand(at, city?.x ?? 0, city?.y ?? 0);
	const title = {
		x: x + 7,
		y: 0,
		width: textWidth(city?.name ?? '', wide ? 15 : 14, 700),
		height: head - 1
	};
	return {
		at,
		legend: block,
		legendAt: aside
			? [size.width - width, Math.max(0, (size.height - block.height) / 2)]
			: [0, size.height - block.height],
		size: text,
		bounds: { x: 0, y: 0, width: mapWidth, height: head + box.height * k },
		title,
		line: { x: x - 2, y: 0, width: 4, height: y }
	};
}

/** Share of the plot's height that the map keeps where the legend lists names. */
const LEAST = 0.4;
/** Share of its scale that a wide map keeps: there the table has the names in reach, on a phone the list must. */
const KEPT = 0.75;

/**
 * Names stand on the map where all of them fit; else the legend lists them and the map has what fits,
 * unless the list would leave the map too little.
 */
export function frame(
	data: MapData,
	view: MapView,
	words: MapWords,
	size: Size,
	format: Format
): Frame {
	const free = fit(data, view, words, size, format, false);
	const names = placeNames(data, free.at, free.size, free.bounds, [free.title, free.line]);
	const bare = { ...free, names };
	if (names.size + 1 === data.cities.length) return bare;
	const listed = fit(data, view, words, size, format, true);
	const shrunk = size.width >= 560 && listed.at.k < bare.at.k * KEPT;
	return shrunk || listed.bounds.height < size.height * LEAST ? bare : listed;
}
