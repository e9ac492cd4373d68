import type { Format } from '$lib/i18n/format';
import type { TimelineData, TimelineView, TimelineWords } from './types';

/** Milliseconds since 1970 of an ISO date, as a calendar day in UTC. */
export function timeOf(iso: string): number {
	const [year, month, day] = iso.split('-').map(Number);
	return Date.UTC(year ?? NaN, (month ?? 1) - 1, day ?? 1);
}

/** First and last day of a view, in milliseconds since 1970. */
export function domainOf(view: TimelineView): readonly [number, number] {
	const [year, month] = view.to.split('-').map(Number);
	return [timeOf(view.from), Date.UTC(year ?? NaN, month ?? NaN, 0)];
}

/** Events that fall into a view's months, in table order. */
export function eventsIn(data: TimelineData, view: TimelineView): TimelineData {
	const [first, last] = domainOf(view);
	return data.filter((event) => {
		const at = timeOf(event.sortDate);
		return at >= first && at <= last;
	});
}

/** Events to label, most important first: the focus, then the view's own order. */
export function labelledIn(data: TimelineData, view: TimelineView): TimelineData {
	const events = new Map(eventsIn(data, view).map((event) => [event.key, event]));
	const keys = new Set([...(view.focus ? [view.focus] : []), ...(view.label ?? [])]);
	return [...keys].flatMap((key) => events.get(key) ?? []);
}

/** The text alternative: how many events, over which months, and those that are marked, by date. */
export function describeTimeline(
	data: TimelineData,
	view: TimelineView,
	words: TimelineWords,
	format: Format
): string {
	const count = format.number(eventsIn(data, view).length);
	const [from, to] = [format.date(view.from), format.date(view.to)];
	const sentences = [
		from === to
			? format.fill(words.alt_month, { count, month: from })
			: format.fill(words.alt, { count, from, to })
	];
	const marked = [...labelledIn(data, view)].sort((a, b) => (a.sortDate < b.sortDate ? -1 : 1));
	if (marked.length) {
		const items = marked.map((event) =>
			format.fill(words.alt_item, { title: event.title, date: format.date(event.date) })
		);
		sentences.push(format.fill(words.alt_labelled, { items: format.list(items) }));
	}
	return sentences.join(' ');
}
