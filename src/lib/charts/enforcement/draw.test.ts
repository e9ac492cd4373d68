import { describe, expect, it } from 'vitest';
import {
	english as format,
	longer,
	SIZES,
	theTables,
	wordsOf
} from '../../../../tests/unit/the-tables';
import type { Drawing } from '../core/drawing';
import { faultsOf } from '../core/sound';
import { enforcementContract } from './contract';
import { describeEnforcement } from './describe';
import { enforcementChart } from './index';
import { SHOWS, type EnforcementView, type EnforcementWords } from './types';

const words = wordsOf<EnforcementWords>('enforcement');
const data = enforcementContract.select(theTables);
const views: readonly EnforcementView[] = [
	{ show: 'states' },
	{ show: 'states', focus: ['mn-ice-arrests-span'] },
	...['tx', 'co', 'oh', 'vt'].map((abbr) => ({
		show: 'states' as const,
		focus: [`${abbr}-ice-arrests-span`]
	})),
	{ show: 'months' },
	{ show: 'months', focus: ['mn-ice-arrests-2026-01'] },
	{ show: 'agreements' },
	{ show: 'agreements', focus: ['us-287g-2026-05'] },
	{ show: 'agreements', focus: ['us-287g-2025-08', 'mn-287g-2025-06'] }
];
const table = theTables.get('enforcement')!;
const valueOf = (key: string) => Number(table.byKey.get(key)?.['value']);
const draw = (view: EnforcementView, size: { width: number; height: number }, said = words) =>
	enforcementChart.draw(data, view, said, size, format);
const rowsOf = (drawing: Drawing) =>
	drawing.flatMap(({ row, hidden }) => (row && !hidden ? [row] : [])).sort();
const levelOf = (drawing: Drawing, key: string) => {
	const mark = drawing.find((one) => one.key === key);
	return mark?.kind === 'rule' ? mark.from[1] : NaN;
};

describe.each(SIZES)('enforcement at $width by $height', (size) => {
	it.each(views)('is sound, with longer words too: %o', (view) => {
		expect(faultsOf(draw(view, size), size)).toEqual([]);
		expect(faultsOf(draw(view, size, longer(words)), size)).toEqual([]);
	});

	it.each(['states', 'months'] as const)('bars of %s are as long as their counts', (show) => {
		const drawing = draw({ show }, size);
		const bars = drawing.flatMap((mark) => (mark.kind === 'rect' && mark.row ? [mark] : []));
		const base = levelOf(drawing, 'line');
		const longest = Math.max(...bars.map(({ height }) => height));
		const most = Math.max(...bars.map(({ key }) => valueOf(key)));
		for (const bar of bars) {
			expect(bar.y + bar.height).toBeCloseTo(base, 6);
			expect((bar.height / longest) * most).toBeCloseTo(valueOf(bar.key), 6);
		}
		expect(bars.length).toBe(data[show].length);
	});

	it('lines are as high as their counts, each over its own zero', () => {
		const drawing = draw({ show: 'agreements' }, size);
		for (const [zero, snapshots] of [
			['line', data.national],
			['base-home', data.home]
		] as const) {
			const base = levelOf(drawing, zero);
			const heights = snapshots.map(({ key }) => {
				const mark = drawing.find((one) => one.key === key);
				return mark?.kind === 'dot' ? base - mark.at[1] : NaN;
			});
			const highest = Math.max(...heights);
			const most = Math.max(...snapshots.map(({ key }) => valueOf(key)));
			snapshots.forEach(({ key }, index) => {
				expect(((heights[index] ?? NaN) / highest) * most).toBeCloseTo(valueOf(key), 6);
			});
		}
	});
});

describe('enforcement', () => {
	const size = { width: 350, height: 380 };

	it('draws each record of the table that it shows, and no other', () => {
		const keys = (measure: string, type: string) =>
			table.rows
				.filter((row) => row['measure'] === measure && row['period_type'] === type)
				.map((row) => row['enforcement_id'])
				.sort();
		expect(rowsOf(draw({ show: 'states' }, size))).toEqual(keys('ice_arrests', 'span'));
		expect(rowsOf(draw({ show: 'months' }, size))).toEqual(keys('ice_arrests', 'month'));
		expect(rowsOf(draw({ show: 'agreements' }, size))).toEqual(keys('287g_agreements', 'snapshot'));
	});

	it('keeps bars, lines and the line in every view; those not shown lie on their zero', () => {
		const moving = (view: EnforcementView) =>
			draw(view, size).filter(
				({ kind, key }) => kind === 'path' || key === 'line' || (kind === 'rect' && key !== 'surge')
			);
		const keys = (view: EnforcementView) => moving(view).map(({ key }) => key);
		for (const view of views) {
			expect(keys(view)).toEqual(keys({ show: 'months' }));
			for (const mark of moving(view)) {
				if (mark.kind === 'rect' && mark.hidden) expect(mark.height).toBe(0);
				if (mark.kind === 'path') expect(mark.hidden).toBe(view.show !== 'agreements');
			}
		}
	});

	it('draws parts of months hollow, and says which part', () => {
		const hollow = draw({ show: 'months' }, size).filter(({ look }) => look.includes('open'));
		expect(hollow.map(({ key }) => key)).toEqual([
			'mn-ice-arrests-2025-08',
			'mn-ice-arrests-2026-03'
		]);
		expect(hollow[0]?.say).toContain('Aug 2, 2025');
	});

	it('breaks the line where a month has no snapshot', () => {
		const national = data.national.filter(({ date }) => !/^2023-0[5-7]/.test(date));
		const view: EnforcementView = { show: 'agreements' };
		const broken = enforcementChart.draw({ ...data, national }, view, words, size, format);
		const runs = (drawing: Drawing) => {
			const path = drawing.find(({ key }) => key === 'path-nation');
			return path?.kind === 'path' ? path.runs.length : 0;
		};
		expect(runs(draw(view, size))).toBe(1);
		expect(runs(broken)).toBe(2);
	});

	it('always names Minnesota and its place, and writes every month’s value', () => {
		const texts = (view: EnforcementView) =>
			draw(view, size).flatMap((mark) => (mark.kind === 'text' ? mark.lines : []));
		expect(texts({ show: 'states' })).toContain('Minnesota 6,973');
		expect(texts({ show: 'states' })).toContain('number 22 of 51');
		for (const { value } of data.months) {
			expect(texts({ show: 'months' })).toContain(format.number(value));
		}
	});

	it('has a table and words for each view', () => {
		const rows = (view: EnforcementView) =>
			enforcementChart.table(data, words, format, view).rows.length;
		expect(SHOWS.map((show) => rows({ show }))).toEqual([51, 8, data.national.length]);
		const alt = (view: EnforcementView) => describeEnforcement(data, view, words, format);
		expect(alt({ show: 'states' })).toContain('Texas 143,233');
		expect(alt({ show: 'months' })).toContain('2,372');
		expect(alt({ show: 'agreements' })).toContain('1,840');
	});

	it('is explored by figures and by state', () => {
		const explore = (view: EnforcementView, name: string, value: string) =>
			enforcementChart.explore?.(data, view, name, value);
		const states: EnforcementView = { show: 'states', focus: ['mn-ice-arrests-span'] };
		expect(explore(states, 'show', 'months')).toEqual({ show: 'months' });
		expect(explore(states, 'show', 'years')).toEqual(states);
		expect(explore(states, 'state', 'tx-ice-arrests-span')).toEqual({
			show: 'states',
			focus: ['tx-ice-arrests-span']
		});
		expect(explore(states, 'state', 'xx')).toEqual(states);
		expect(explore(states, 'state', '')).toEqual({ show: 'states' });
		expect(enforcementChart.controls?.(data, states, words, format)).toHaveLength(2);
	});
});
