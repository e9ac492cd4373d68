/** Years that records may be from; another one is a slip of the keys. */
const YEARS = [1700, 2100] as const;

/** What an ISO date or a part of one is known to; undefined where it is no real calendar date, or one of another age. */
export function precisionOf(iso: string): 'year' | 'month' | 'day' | undefined {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
	if (!match) return undefined;
	const [, year, month, day] = match;
	if (Number(year) < YEARS[0] || Number(year) > YEARS[1]) return undefined;
	if (month === undefined) return 'year';
	const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
	// 2025-02-30 rolls over into March: then the text read back differs.
	if (at.toISOString().slice(0, iso.length) !== iso) return undefined;
	return day === undefined ? 'month' : 'day';
}
