/** A step that is left sooner than this, in ms, was flicked past: nobody has looked at its picture. */
const GLANCE_MS = 300;

let last = -Infinity;
let hurried = false;
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
	hurried = now - last < GLANCE_MS;
	last = now;
	clearTimeout(timer);
	if (hurried) timer = setTimeout(rest, GLANCE_MS);
	// A busy browser may come here before the timer: the step before has stayed, and what waited for that goes on.
	else rest();
}

/**
 * Calls `go` at once; or, while the reader flicks from step to step, once, as soon as one of them stays. What a
 * picture costs is then never paid for one that goes by unseen.
 */
export function whenCalm(go: () => void): void {
	if (hurried) waiting.add(go);
	else go();
}
