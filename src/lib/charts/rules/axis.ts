import type { Format } from '$lib/i18n/format';
import { placeLabels, type Box } from '../core/boxes';
import { LEADING, type Mark } from '../core/drawing';
import { textWidth } from '../core/text';
import { xOf } from './columns';
import type { Frame } from './frame';
import { lineTime, spanOf, yearOf } from './time';
import type { RulesData, RulesView } from './types';

/** Decades of the axis. Where not all have room for their number, every second one has it first. */
function ticksOf(data: RulesData): readonly number[] {
	const [from, to] = spanOf(data);
	const first = Math.ceil(from / 10) * 10;
	const decades = Array.from(
		{ length: Math.max(0, Math.ceil((to - first) / 10)) },
		(_, at) => first + at * 10
	);
	const odd = (year: number) => year % 20 !== 0;
	return [...decades.filter((year) => !odd(year)), ...decades.filter(odd).reverse()];
}

/** Years over each column of rows, thin lines down from them, and the heading of undated signs. */
export function axis(data: RulesData, view: RulesView, format: Format, at: Frame): Mark[] {
	const ticks = ticksOf(data);
	const height = at.size * LEADING;
	const y = at.top - height - 3;
	return at.columns.flatMap((column, index) => {
		const bottom = Math.max(
			...at.lanes.flatMap((lane) => (lane.column === index ? lane.y + lane.height : []))
		);
		const boxAt = (text: string, x: number, weight = 400): Box => {
			const width = textWidth(text, at.size, weight);
			return { x: x - width / 2, y, width, height };
		};
		const head = boxAt(column.noDate, column.undated);
		const lineYear = format.number(yearOf(data, view), 'year');
		const lineX = xOf(column, lineTime(data, view));
		const lineBox = boxAt(lineYear, lineX, 600);
		const limit = head.x - 6 - lineBox.width;
		const lineAt = { ...lineBox, x: Math.max(column.left, Math.min(lineBox.x, limit)) };
		const placed = placeLabels(
			ticks.map((year) => ({
				item: year,
				boxes: [boxAt(format.number(year, 'year'), xOf(column, year))]
			})),
			{ x: column.left, y: 0, width: column.right - column.left, height: at.bottom },
			[head, lineAt],
			8
		);
		const text = (key: string, box: Box, line: string, look: string, hidden = false): Mark => ({
			kind: 'text',
			key: `${key}-${index}`,
			look,
			at: [box.x, box.y],
			lines: [line],
			size: at.size,
			align: 'start',
			hidden
		});
		return [
			...ticks.flatMap((year): Mark[] => {
				const box = placed.find(({ item }) => item === year)?.box;
				const x = xOf(column, year);
				return [
					{
						kind: 'rule',
						key: `grid-${year}-${index}`,
						look: 'grid hair',
						from: [x, at.top],
						to: [x, bottom]
					},
					text(
						`tick-${year}`,
						box ?? { x: 0, y: 0, width: 0, height },
						format.number(year, 'year'),
						'ink-soft num',
						!box
					)
				];
			}),
			text('no-date', head, column.noDate, 'ink-soft'),
			text('line-year', lineAt, lineYear, 'ink strong num')
		];
	});
}
