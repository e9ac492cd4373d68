import { cut, type CutStep } from './cut';

/** What a presenter shows: all steps, those that fit a time, or those that were picked. */
export type Choice =
	| { readonly kind: 'all' }
	| { readonly kind: 'minutes'; readonly minutes: number }
	| { readonly kind: 'steps'; readonly ids: readonly string[] };

/** Lengths that are offered, in minutes. Any other may stand in an address. */
export const LENGTHS = [10, 20, 40] as const;

/** Reads `?minutes=10` or `?steps=a,b,c`. What is not understood means all steps. */
export function choiceIn(search: string): Choice {
	const asked = new URLSearchParams(search);
	const ids = (asked.get('steps') ?? '').split(',').filter(Boolean);
	if (ids.length > 0) return { kind: 'steps', ids };
	const minutes = Number(asked.get('minutes'));
	return minutes >= 1 ? { kind: 'minutes', minutes } : { kind: 'all' };
}

/** The chosen steps in reading order; all of them where nothing of the choice is there. */
export function chosen<S extends CutStep>(steps: readonly S[], choice: Choice): readonly S[] {
	if (choice.kind === 'all') return steps;
	const ids = new Set(choice.kind === 'steps' ? choice.ids : cut(steps, choice.minutes));
	const kept = steps.filter(({ id }) => ids.has(id));
	return kept.length > 0 ? kept : steps;
}

/** The part of an address that names picked steps; empty where all or none are picked. */
export function searchFor(picked: readonly string[], all: number): string {
	return picked.length > 0 && picked.length < all ? `?steps=${picked.join(',')}` : '';
}
