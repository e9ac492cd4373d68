import type { Format } from '$lib/i18n/format';
import { findingsIn, tally } from './findings';
import { DIRECTIONS, SIDES, type ArgumentsData, type ArgumentsView } from './types';
import type { ArgumentsWords } from './types';

/** The text alternative: the pairs, the claims of the open one, or the findings by what they say. */
export function describeArguments(
	data: ArgumentsData,
	view: ArgumentsView,
	words: ArgumentsWords,
	format: Format
): string {
	const pair = data.pairs.find((candidate) => candidate.key === view.pair);
	const findings = findingsIn(data, view);
	const counts = () =>
		format.fill(words.alt_evidence, {
			count: format.number(findings.length),
			...Object.fromEntries(
				DIRECTIONS.map((direction) => [direction, format.number(tally(findings, direction))])
			)
		});
	if (pair && view.show === 'pairs') {
		const open = format.fill(words.alt_pair, { topic: pair.topic, ...pair.claims });
		if (!view.side) return open;
		return `${open} ${format.fill(words.alt_side, { side: words[view.side] })}`;
	}
	if (pair) {
		const sides = SIDES.map((side) => {
			const items = findings
				.filter((finding) => finding.side === side)
				.map(({ direction, design }) => `${words[direction]} (${design})`)
				.join('; ');
			return format.fill(words.alt_findings, { side: words[side], items });
		});
		return [`${pair.topic}.`, counts(), ...sides].join(' ');
	}
	if (view.show === 'evidence') return counts();
	return [
		format.fill(words.alt_pairs, { count: format.number(data.pairs.length) }),
		format.fill(words.alt_topics, {
			topics: data.pairs.map(({ topic }) => topic).join('; ')
		})
	].join(' ');
}
