import type { Format } from '$lib/i18n/format';
import { monthOf, partialText, rankText, stateText, turnOf } from './tell';
import type { EnforcementData, EnforcementView, EnforcementWords } from './types';

/** How many of the leading states the text alternative names. */
const NAMED = 5;

function states(
	data: EnforcementData,
	view: EnforcementView,
	words: EnforcementWords,
	format: Format
) {
	const front = data.states.filter(
		(state) => state.abbr === data.state || view.focus?.includes(state.key)
	);
	return format.fill(words.alt_states, {
		count: format.number(data.states.length),
		from: monthOf(data.span[0], format),
		to: monthOf(data.span[1], format),
		first: data.states
			.slice(0, NAMED)
			.map((state) => stateText(state, words, format))
			.join('; '),
		front: front
			.map(
				(state) => `${stateText(state, words, format)} (${rankText(state, data, words, format)})`
			)
			.join('; '),
		last: data.states
			.slice(-1)
			.map((state) => stateText(state, words, format))
			.join()
	});
}

function months(data: EnforcementData, words: EnforcementWords, format: Format) {
	const parts = data.months.map((month) =>
		format.fill(month.partial === null ? words.alt_month : words.alt_month_partial, {
			month: monthOf(month.from, format),
			value: format.number(month.value),
			partial: partialText(month, words, format)
		})
	);
	const surge = data.surge
		? [
				format.fill(words.alt_surge, {
					from: format.date(data.surge.from),
					to: format.date(data.surge.to)
				})
			]
		: [];
	return [format.fill(words.alt_months, { parts: parts.join('; ') }), ...surge].join(' ');
}

function agreements(data: EnforcementData, words: EnforcementWords, format: Format) {
	const [first, last] = [data.national[0], data.national.at(-1)];
	if (!first || !last) return '';
	const turn = turnOf(data.national);
	const parts = [
		format.fill(words.alt_agreements, {
			first: format.number(first.value),
			first_date: format.date(first.date),
			last: format.number(last.value),
			last_date: format.date(last.date)
		})
	];
	if (turn) {
		parts.push(
			format.fill(words.alt_agreements_turn, {
				value: format.number(turn.value),
				date: format.date(turn.date)
			})
		);
	}
	const [start, now] = [data.home.find(({ value }) => value > 0), data.home.at(-1)];
	if (start && now) {
		parts.push(
			format.fill(words.alt_home, {
				first: format.number(start.value),
				first_date: format.date(start.date),
				last: format.number(now.value),
				last_date: format.date(now.date)
			})
		);
	}
	return parts.join(' ');
}

/** The text alternative of a view: leading states and the home state, every month, or both ends of the lines. */
export function describeEnforcement(
	data: EnforcementData,
	view: EnforcementView,
	words: EnforcementWords,
	format: Format
): string {
	switch (view.show) {
		case 'states':
			return states(data, view, words, format);
		case 'months':
			return months(data, words, format);
		case 'agreements':
			return agreements(data, words, format);
	}
}
