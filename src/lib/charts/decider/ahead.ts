import { drawnValues, lastYear, valueIn } from './shown';
import type { DeciderData, DeciderView, Side } from './types';

/** A year and the group whose line is the higher one; null where both are equal or one has no figure. */
export interface Lead {
	readonly year: number;
	readonly side: Side | null;
	/** Heights of the lines: medians per 100,000, or percent of the base year. */
	readonly limits: number | null;
	readonly requires: number | null;
}

function higher(limits: number | null, requires: number | null): Side | null {
	if (limits === null || requires === null || limits === requires) return null;
	return limits > requires ? 'limits' : 'requires';
}

/** Change of a group's median between two years, in percent; null where one of them has no figure. */
export function changeBetween(
	data: DeciderData,
	side: Side,
	from: number,
	to = lastYear(data)
): number | null {
	const before = valueIn(data, data.medians[side], from);
	const after = valueIn(data, data.medians[side], to);
	return before === null || after === null || before === 0 ? null : (after / before - 1) * 100;
}

/** For each year, whose line is the higher one as the view draws them. */
export function leads(data: DeciderData, view: DeciderView): readonly Lead[] {
	const limits = drawnValues(data, view, data.medians.limits);
	const requires = drawnValues(data, view, data.medians.requires);
	return data.years.map((year, index) => {
		const [one, other] = [limits[index] ?? null, requires[index] ?? null];
		// Base years are equal by definition, but for the last digit of a division.
		const equal = one !== null && other !== null && Math.abs(one - other) < 1e-9;
		return { year, limits: one, requires: other, side: equal ? null : higher(one, other) };
	});
}

/** In how many years a group's line is the higher one. */
export function yearsAhead(data: DeciderData, view: DeciderView, side: Side): number {
	return leads(data, view).filter((lead) => lead.side === side).length;
}
