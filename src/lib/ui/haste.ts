/** A step that is left sooner than this, in ms, was flicked past: nobody has looked at its picture. */
const GLANCE_MS = 300;
/** Steps that follow each other sooner than this, in ms, are skimmed: a picture that travels would hardly ever stand. */
const SKIM_MS = 800;
/** A step that stays longer than this, in ms, is read: that ends skimming. Between chapters there is a longer way. */
export const READ_MS = 1300;

let last = -Infinity;
/** How long the step before stayed, in ms. */
let stay = Infinity;
let hurried = false;
let skimming = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const waiting = new Set<() => void>();

function rest(): void {
	hurried = false;
	const ready = [...waiting];
	waiting.clear();
	for (const go of ready) go();
}

/** To be called when the reader comes to another step. */
export function passed(): void {
	const now = performance.now();
	const before = stay;
	stay = now - last;
	last = now;
	hurried = stay < GLANCE_MS;
	const quick = skimming ? stay < READ_MS : stay < SKIM_MS && before < SKIM_MS;
	skimming = !hurried && quick;
	clearTimeout(timer);
	if (hurried) timer = setTimeout(rest, GLANCE_MS);
	// A busy browser may come here before the timer: the step before has stayed, and what waited for that goes on.
	else rest();
}

/** Whether the reader goes from step to step too fast to follow what moves, and slowly enough to see what stands. */
export const skims = (): boolean => skimming;

/**
 * Calls `go` at once; or, while the reader flicks from step to step, once, as soon as one of them stays. What a
 * picture costs is then never paid for one that goes by unseen.
 */
export function whenCalm(go: () => void): void {
	if (hurried) waiting.add(go);
	else go();
}
