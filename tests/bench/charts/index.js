import { drawLines } from './lines.js';
import { drawMap } from './map.js';
import { drawMonths } from './months.js';
import { drawPeople } from './people.js';
import { drawRows } from './rows.js';
import { drawTimeline } from './timeline.js';

/** Records of charts whose data are several lists. */
const records = {
	arguments: (data) => data.findings,
	limits: (data) =>
		Object.entries(data.shares).map(([key, { count, all }]) => ({
			key,
			name: `${key}: ${count} of ${all}`
		})),
	polls: (data) =>
		data.flatMap((poll) => poll.parts.map((part) => ({ ...part, value: part.share }))),
	rules: (data) => data.rules
};

const rowsOf = (id) => (root, data, size) => drawRows(root, records[id]?.(data) ?? data, size);

/** How each chart is drawn. */
export const kinds = {
	arguments: rowsOf('arguments'),
	decider: drawLines,
	enforcement: drawMonths,
	limits: rowsOf('limits'),
	line: rowsOf('line'),
	map: drawMap,
	people: drawPeople,
	polls: rowsOf('polls'),
	provisions: rowsOf('provisions'),
	questions: rowsOf('questions'),
	rules: rowsOf('rules'),
	timeline: drawTimeline,
	trends: drawLines
};
