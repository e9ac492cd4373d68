import { amendments, columnOf, versionsIn } from './describe';
import type { Clause, ProvisionsData, ProvisionsView } from './types';

export type Stress = 'plain' | 'focus' | 'dim';

/** What a view puts in the foreground. */
export interface Front {
	/** The clause in the foreground, where it is on show. */
	readonly focus: Clause | undefined;
	/** How much a clause's title matters where not all have room, 0 to 3. */
	weight(key: string): number;
	/** How strongly a clause is drawn. */
	stress(key: string): Stress;
	/** How strongly the connector of two clauses is drawn. */
	joined(old: Clause, now: Clause): Stress;
}

/** The clause in the foreground, and what it changes or is changed by. */
export function frontOf(data: ProvisionsData, view: ProvisionsView): Front {
	const both = view.show === 'both';
	const focus = versionsIn(view)
		.flatMap((version) => columnOf(data, version, view))
		.find(({ key }) => key === view.focus);
	const pairs = amendments(data).map((pair) => [pair.old.key, pair.new.key]);
	const linked = (key: string) => both && pairs.some((pair) => pair.includes(key));
	const isNew = (key: string) =>
		data.some((clause) => clause.key === key && clause.version === '2025');
	const near = (key: string) =>
		both && pairs.some((pair) => pair.includes(key) && focus && pair.includes(focus.key));
	return {
		focus,
		weight: (key) => (key === focus?.key ? 3 : near(key) ? 2 : linked(key) ? 1 : 0),
		stress(key) {
			if (key === focus?.key) return 'focus';
			// Whatever the new text has is news; of the old one, what it changes.
			if (both && view.compare) return linked(key) || isNew(key) ? 'plain' : 'dim';
			return focus && !near(key) ? 'dim' : 'plain';
		},
		joined(old, now) {
			if (focus && [old.key, now.key].includes(focus.key)) return 'focus';
			return focus && !view.compare ? 'dim' : 'plain';
		}
	};
}
