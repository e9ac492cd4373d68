import type { Format } from '$lib/i18n/format';
import type { EnforcementData, EnforcementWords, MonthCount, Snapshot, StateCount } from './types';

/** “Texas 143,233”. */
export function stateText(state: StateCount, words: EnforcementWords, format: Format): string {
	return format.fill(words.value, { name: state.name, value: format.number(state.value) });
}

/** A state's place among all: “number 22 of 51”. */
export function rankText(
	state: StateCount,
	data: EnforcementData,
	words: EnforcementWords,
	format: Format
): string {
	return format.fill(words.rank, {
		rank: format.number(data.states.indexOf(state) + 1),
		count: format.number(data.states.length)
	});
}

/** The month of an ISO date, for a sentence: “January 2026”. */
export const monthOf = (iso: string, format: Format) => format.date(iso.slice(0, 7));

/** Which days a month's count begins or ends with; '' for a whole month. */
export function partialText(month: MonthCount, words: EnforcementWords, format: Format): string {
	if (month.partial === null) return '';
	return month.partial === 'start'
		? format.fill(words.partial_start, { date: format.date(month.from, 'short') })
		: format.fill(words.partial_end, { date: format.date(month.to, 'short') });
}

/** All there is to say of a state, a month or a snapshot. */
export const say = {
	state: (state: StateCount, data: EnforcementData, words: EnforcementWords, format: Format) =>
		format.fill(words.say_state, {
			name: state.name,
			value: format.number(state.value),
			rank: rankText(state, data, words, format),
			from: monthOf(data.span[0], format),
			to: monthOf(data.span[1], format)
		}),
	month: (month: MonthCount, words: EnforcementWords, format: Format) =>
		format.fill(month.partial === null ? words.say_month : words.say_month_partial, {
			month: monthOf(month.from, format),
			value: format.number(month.value),
			partial: partialText(month, words, format)
		}),
	snapshot: (one: Snapshot, place: string, words: EnforcementWords, format: Format) =>
		format.fill(words.say_snapshot, {
			place,
			value: format.number(one.value),
			date: format.date(one.date)
		})
};

/** The last snapshot before the count began to climb: the last of its lowest. */
export function turnOf(snapshots: readonly Snapshot[]): Snapshot | undefined {
	const lowest = Math.min(...snapshots.map(({ value }) => value));
	return snapshots.findLast(({ value }) => value === lowest);
}
