/** Stands in for a browser's observer: it tells each element once, as in sight and of the size that it has. */
class Once {
	readonly #tell: (entries: unknown[], observer: this) => void;
	#over = false;

	constructor(tell: (entries: unknown[], observer: Once) => void) {
		this.#tell = tell;
	}
	observe(target: Element): void {
		setTimeout(() => {
			if (this.#over) return;
			const boundingClientRect = target.getBoundingClientRect();
			const contentRect = { width: target.clientWidth, height: target.clientHeight };
			const seen = { isIntersecting: true, intersectionRatio: 1 };
			this.#tell([{ target, boundingClientRect, contentRect, ...seen }], this);
		});
	}
	unobserve(): void {}
	disconnect(): void {
		this.#over = true;
	}
}

/**
 * Sees to it that there are a ResizeObserver and an IntersectionObserver. LayerCake and Scrollama make theirs
 * where nobody hears that a browser has none, or one that throws. With the stand-in pictures come to life at
 * once and keep the size that they have.
 */
export function ensureObservers(): void {
	for (const name of ['ResizeObserver', 'IntersectionObserver'] as const) {
		try {
			new window[name](() => undefined).disconnect();
		} catch {
			Object.assign(window, { [name]: Once });
		}
	}
}
