import * as v from 'valibot';
import { textCell } from '../core/cells';
import type { ChartContract } from '../core/contract';
import { describeTimeline } from './describe';
import type { Lane, Precision, TimelineData, TimelineView, TimelineWords } from './types';

const month = v.pipe(
	v.string(),
	v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'A month is written YYYY-MM, such as 2025-06.')
);

const timelineView: v.GenericSchema<unknown, TimelineView> = v.pipe(
	v.strictObject({
		from: month,
		to: month,
		/** More than six labels make a list, not a picture. */
		label: v.exactOptional(v.pipe(v.array(v.string()), v.maxLength(6))),
		focus: v.exactOptional(v.string())
	}),
	v.check((view) => view.from <= view.to, '`from` must not be later than `to`.')
);

const timelineWords: v.GenericSchema<unknown, TimelineWords> = v.strictObject({
	city: v.string(),
	police: v.string(),
	state: v.string(),
	federal: v.string(),
	courts: v.string(),
	alt: v.string(),
	alt_month: v.string(),
	alt_labelled: v.string(),
	alt_item: v.string(),
	table_caption: v.string(),
	column_date: v.string(),
	column_event: v.string(),
	column_lane: v.string()
});

/** The timeline: the line as axis, the city's doings above it, other governments' and courts' below. */
export const timelineContract: ChartContract<TimelineView, TimelineData, TimelineWords> = {
	id: 'timeline',
	view: timelineView,
	words: timelineWords,
	select(tables) {
		const rows = tables.get('timeline')?.rows ?? [];
		return rows
			.filter((row) => row['main_story'] === true)
			.map((row) => ({
				key: textCell(row, 'event_id'),
				date: textCell(row, 'date'),
				precision: textCell(row, 'date_precision') as Precision,
				sortDate: textCell(row, 'sort_date'),
				title: textCell(row, 'title'),
				lane: textCell(row, 'lane') as Lane
			}));
	},
	refs(view) {
		const keys = [...(view.label ?? []), ...(view.focus ? [view.focus] : [])];
		return [...new Set(keys)].map((key) => ({ table: 'timeline', key }));
	},
	describe: describeTimeline
};
