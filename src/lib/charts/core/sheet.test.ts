import { expect, it, vi } from 'vitest';
import { createFormat } from '$lib/i18n/format';
import type { AnyChart } from './chart';
import type { Drawing } from './drawing';
import { sheetOf } from './sheet';

function chartOf(draw: () => Drawing): AnyChart {
	return { id: 'any', draw, table: () => ({ caption: '', columns: [], rows: [] }) };
}
const drawing: Drawing = [{ kind: 'dot', key: 'a', look: '', at: [10, 10], radius: 4 }];
const order = () => ({
	chart: chartOf(vi.fn(() => drawing)),
	data: {},
	words: {},
	format: createFormat('en-US'),
	size: { width: 400, height: 400 }
});

it('a view is drawn once for each size, data and words', () => {
	const one = order();
	const view = {};
	expect(sheetOf(view, one)).toBe(sheetOf(view, { ...one, size: { ...one.size } }));
	expect(one.chart.draw).toHaveBeenCalledTimes(1);
	const others = [
		{ ...one, size: { width: 401, height: 400 } },
		{ ...one, data: {} },
		{ ...one, words: {} },
		{ ...one, format: createFormat('en-US') }
	];
	for (const other of others) sheetOf(view, other);
	expect(one.chart.draw).toHaveBeenCalledTimes(1 + others.length);
});

it('another view is another drawing', () => {
	const one = order();
	sheetOf({}, one);
	sheetOf({}, one);
	expect(one.chart.draw).toHaveBeenCalledTimes(2);
});
