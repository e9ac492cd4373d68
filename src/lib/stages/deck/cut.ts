/** Words that a step says for either side. */
export interface SideWords {
	readonly critic: number;
	readonly advocate: number;
}

/** What a cut needs to know of a step. */
export interface CutStep {
	readonly id: string;
	/** Minutes planned for it. */
	readonly minutes: number;
	/** How much the deck loses without it. */
	readonly weight: number;
	/** Steps of one name are shown together or not at all. */
	readonly together: string | null;
	/** What it says for either side; null where it speaks for neither. */
	readonly sides: SideWords | null;
}

/** By how much of the larger one the words of both sides may differ. */
const ROOM = 0.1;

/** The most units that speak for a side: every choice among them is weighed. */
const MOST = 14;

/** Steps that come or go as one. */
interface Unit {
	readonly ids: readonly string[];
	readonly minutes: number;
	readonly weight: number;
	readonly sides: SideWords;
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
	all.reduce((total, one) => total + of(one), 0);

/** Words of each side in all of these. */
export function wordsOf(all: readonly Pick<CutStep, 'sides'>[]): SideWords {
	return {
		critic: sum(all, ({ sides }) => sides?.critic ?? 0),
		advocate: sum(all, ({ sides }) => sides?.advocate ?? 0)
	};
}

/** Whether both sides have the same room, within a tenth. */
export function balanced({ critic, advocate }: SideWords): boolean {
	return Math.abs(critic - advocate) <= ROOM * Math.max(critic, advocate);
}

function unitsOf(steps: readonly CutStep[]): Unit[] {
	const units = new Map<string, CutStep[]>();
	for (const step of steps) {
		const name = step.together === null ? `step ${step.id}` : `group ${step.together}`;
		units.set(name, [...(units.get(name) ?? []), step]);
	}
	return [...units.values()].map((all) => ({
		ids: all.map(({ id }) => id),
		minutes: sum(all, ({ minutes }) => minutes),
		weight: sum(all, ({ weight }) => weight) / all.length,
		sides: wordsOf(all)
	}));
}

/** The weightiest units that fit, heaviest first; of equal ones the earlier. */
function fill(units: readonly Unit[], minutes: number): Unit[] {
	let left = minutes;
	return units
		.toSorted((a, b) => b.weight - a.weight)
		.filter((unit) => {
			if (unit.minutes > left) return false;
			left -= unit.minutes;
			return true;
		});
}

/** Every choice among units, the empty one too. */
function choices(units: readonly Unit[]): Unit[][] {
	return units.reduce<Unit[][]>(
		(all, unit) => [...all, ...all.map((some) => [...some, unit])],
		[[]]
	);
}

/**
 * The steps of a deck of so many minutes, in reading order: what weighs most, greedily, within the
 * time. Steps that belong together stay so. Of all ways to choose among the steps that speak for a
 * side, only those are taken that give both sides the same room; of these the one with which the deck
 * weighs most. Where none fits, no step speaks for a side.
 */
export function cut(steps: readonly CutStep[], minutes: number): string[] {
	const units = unitsOf(steps);
	const sided = units.filter(({ sides }) => sides.critic + sides.advocate > 0);
	const others = units.filter((unit) => !sided.includes(unit));
	const weighed = sided.toSorted((a, b) => b.weight - a.weight).slice(0, MOST);
	const spent = (some: readonly Unit[]) => sum(some, (unit) => unit.minutes);
	const decks = choices(weighed)
		.filter((some) => spent(some) <= minutes && balanced(wordsOf(some)))
		.map((some) => [...some, ...fill(others, minutes - spent(some))])
		.map((deck) => ({ deck, weight: sum(deck, (unit) => unit.weight * unit.ids.length) }));
	const best = decks.reduce((a, b) => (b.weight > a.weight ? b : a));
	const kept = new Set(best.deck.flatMap(({ ids }) => ids));
	return steps.map(({ id }) => id).filter((id) => kept.has(id));
}
