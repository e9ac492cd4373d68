import type { Direction, RulesData, RulesView, Rule } from './types';

/** The span of the axis in years: the last one ends where the next would begin. */
export const spanOf = ({ years }: RulesData): readonly [number, number] => [years[0], years[1] + 1];

/** The year that a view shows: the last one where it names none. Throws where the axis does not have it. */
export function yearOf({ years: [from, to] }: RulesData, { year = to }: RulesView): number {
	if (year >= from && year <= to) return year;
	throw new RangeError(`the year ${year} is not on the axis, which runs from ${from} to ${to}`);
}

/**
 * Where a date stands on the axis, in years: a month at its middle, a year at its middle, because
 * nothing more is known. Null without a date.
 */
export function timeOf(iso: string): number | null {
	const [year, month, day] = iso.split('-').map(Number);
	if (!year) return null;
	if (!month) return year + 0.5;
	return year + (month - 1 + ((day ?? 15.5) - 0.5) / 31) / 12;
}

/** Where the line stands, in years: at the end of the view's year, or of the axis. */
export function lineTime(data: RulesData, view: RulesView): number {
	return yearOf(data, view) + 1;
}

/** True where the view counts and shows the rule. */
export function inView(rule: Rule, view: RulesView): boolean {
	return view.show === 'all' || rule.state === (view.show === 'state');
}

/** How many rules were adopted by the line, each once however many of its cities there are. */
export function adopted(data: RulesData, view: RulesView, direction: Direction): number {
	const rules = data.rules.filter((rule) => {
		const time = timeOf(rule.date);
		return (
			rule.direction === direction &&
			inView(rule, view) &&
			time !== null &&
			time <= lineTime(data, view)
		);
	});
	return new Set(rules.map(({ policy }) => policy)).size;
}

/** How many rules have no date. */
export function undated(data: RulesData, view: RulesView): number {
	const rules = data.rules.filter((rule) => rule.date === '' && inView(rule, view));
	return new Set(rules.map(({ policy }) => policy)).size;
}

/** True where a sign stays open: weak support, or not known to be in force. */
export function isOpen(rule: Rule): boolean {
	return rule.weak || rule.inForce !== 'yes';
}
