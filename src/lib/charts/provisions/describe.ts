import type { Format } from '$lib/i18n/format';
import type { Clause, ProvisionsData, ProvisionsView, ProvisionsWords, Version } from './types';

/** Versions that a view shows, left to right. */
export function versionsIn(view: ProvisionsView): readonly Version[] {
	if (view.show === 'both') return ['2003', '2025'];
	return [view.show === 'police' ? 'mpd' : view.show];
}

const NAMES = {
	'2003': 'version_2003',
	'2025': 'version_2025',
	federal: 'version_federal',
	mpd: 'version_police'
} as const;

/** The name of a version in the reader's language. */
export function versionName(version: Version, words: ProvisionsWords): string {
	return words[NAMES[version]];
}

/** Pairs of a 2025 clause and the 2003 clause that it changes or extends. */
export function amendments(data: ProvisionsData): { key: string; old: Clause; new: Clause }[] {
	return data
		.filter((clause) => clause.version === '2025')
		.flatMap((clause) =>
			clause.amends.flatMap((key) => {
				const old = data.find((other) => other.key === key && other.version === '2003');
				return old ? [{ key: `${clause.key}>${key}`, old, new: clause }] : [];
			})
		);
}

/**
 * Clauses of one version in the order of the picture: table order. Beside the text of 2003, clauses
 * of 2025 that change it come first, in the order of what they change, so that no connector crosses.
 */
export function columnOf(data: ProvisionsData, version: Version, view: ProvisionsView): Clause[] {
	const clauses = data.filter((clause) => clause.version === version);
	if (view.show !== 'both' || version !== '2025') return clauses;
	const linked = amendments(data);
	const rank = (clause: Clause) => {
		const pair = linked.find((one) => one.new.key === clause.key);
		return pair ? data.indexOf(pair.old) : data.length;
	};
	return clauses.sort((a, b) => rank(a) - rank(b));
}

const bare = (text: string) => text.replace(/[.\s]+$/, '');

/** The text alternative: the clauses by version, what changed what, and the clause in the foreground. */
export function describeProvisions(
	data: ProvisionsData,
	view: ProvisionsView,
	words: ProvisionsWords,
	format: Format
): string {
	const sentences = versionsIn(view).map((version) => {
		const clauses = columnOf(data, version, view);
		return format.fill(words.alt_intro, {
			count: format.number(clauses.length),
			version: versionName(version, words),
			items: clauses.map((clause) => clause.title).join('; ')
		});
	});
	if (view.show === 'both') {
		for (const pair of amendments(data)) {
			const titles = { new: pair.new.title, old: pair.old.title };
			sentences.push(format.fill(words.alt_compare, titles));
		}
	}
	const focus = data.find((clause) => clause.key === view.focus);
	if (focus) {
		sentences.push(
			format.fill(words.alt_focus, {
				title: focus.title,
				plain: bare(focus.plain),
				binds: bare(focus.binds),
				exceptions: bare(focus.exceptions) || words.no_exceptions
			})
		);
	}
	return sentences.join(' ');
}
