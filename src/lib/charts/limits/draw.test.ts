import { describe, expect, it } from 'vitest';
import type { Row } from '$lib/story/types';
import {
	english as format,
	longer,
	SIZES,
	theTables,
	wordsOf
} from '../../../../tests/unit/the-tables';
import { faultsOf } from '../core/sound';
import { limitsContract } from './contract';
import { describeLimits } from './describe';
import { limitsChart } from './index';
import { GAPS, type LimitsView, type LimitsWords } from './types';

const words = wordsOf<LimitsWords>('limits');
const data = limitsContract.select(theTables);
const views: readonly LimitsView[] = [{}, ...GAPS.map((focus) => ({ focus }))];
const rows = (name: string): readonly Row[] => theTables.get(name)!.rows;
const draw = (view: LimitsView, size: { width: number; height: number }, said = words) =>
	limitsChart.draw(data, view, said, size, format);

describe.each(SIZES)('limits at $width by $height', (size) => {
	it.each(views)('is sound, with longer words too: %o', (view) => {
		expect(faultsOf(draw(view, size), size)).toEqual([]);
		expect(faultsOf(draw(view, size, longer(words)), size)).toEqual([]);
	});

	it('breaks the line once for each gap, and says each gap there', () => {
		const drawing = draw({}, size);
		const line = drawing.find(({ key }) => key === 'line');
		expect(line?.kind === 'path' && line.runs.length).toBe(GAPS.length + 1);
		for (const gap of GAPS) {
			const { count, all } = data.shares[gap];
			const lead = drawing.find(({ key }) => key === `gap-${gap}`);
			expect(lead?.say).toContain(`${count} of ${all}`);
			const figure = drawing.find(({ key }) => key === `figure-${gap}`);
			// Without the sentence that follows it, a figure names its unit.
			const alone = !drawing.some(({ key }) => key === `text-${gap}`);
			const unit = alone ? ` ${words[`${gap}_unit`]}` : '';
			expect(figure).toMatchObject({ lines: [`${count} of ${all}${unit}`] });
		}
	});
});

describe('what limits measures', () => {
	it('states with cities in both groups', () => {
		const groups = new Map<unknown, Set<unknown>>();
		for (const row of rows('cities')) {
			if (row['policy_group'] !== 'limits' && row['policy_group'] !== 'requires') continue;
			const known = groups.get(row['state_abbr']) ?? new Set();
			groups.set(row['state_abbr'], known.add(row['policy_group']));
		}
		const both = [...groups.values()].filter((known) => known.size === 2);
		expect(data.shares.confounding).toEqual({ count: both.length, all: groups.size });
	});

	it('studies of city police alone, and of reporting', () => {
		const count = (column: string, value: string) =>
			rows('studies').filter((row) => row[column] === value).length;
		const all = rows('studies').length;
		expect(data.shares.jail).toEqual({ count: count('about', 'city_police'), all });
		expect(data.shares.reporting).toEqual({ count: count('studied', 'reporting'), all });
	});

	it('cities that turned: New Orleans and Louisville', () => {
		const without = new Map(theTables).set('policies', {
			...theTables.get('policies')!,
			rows: rows('policies').filter(
				(row) => row['city_id'] !== 'new-orleans' && row['city_id'] !== 'louisville'
			)
		});
		expect(data.shares.switches).toEqual({ count: 2, all: rows('cities').length });
		expect(limitsContract.select(without).shares.switches.count).toBe(0);
	});

	it('cities with years of murder rates around their first dated rule', () => {
		const fits = rows('cities').filter(({ city_id: city }) => {
			const dates = rows('policies')
				.filter((row) => row['city_id'] === city && row['direction'] !== 'none')
				.flatMap((row) =>
					row['adopted_date'] ? [Number(String(row['adopted_date']).slice(0, 4))] : []
				);
			const first = Math.min(...dates);
			const years = rows('crime')
				.filter((row) => row['city_id'] === city && row['measure'] === 'murder')
				.filter((row) => row['series_role'] === 'primary')
				.map((row) => Number(row['year']));
			const around = [years.filter((year) => year < first), years.filter((year) => year > first)];
			return dates.length > 0 && around.every((side) => side.length >= data.dated.span);
		});
		expect(data.dated.cities).toBe(fits.length);
	});

	it('is told in the table and in words', () => {
		const table = limitsChart.table(data, words, format, {});
		expect(table.rows).toHaveLength(GAPS.length);
		const alt = describeLimits(data, { focus: 'jail' }, words, format);
		for (const row of table.rows) expect(alt).toContain(row.cells[1]);
		expect(alt.indexOf(words.jail)).toBeLessThan(alt.indexOf(words.confounding));
	});
});
