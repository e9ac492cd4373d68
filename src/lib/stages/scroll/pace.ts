/**
 * Holds back what comes too fast. The returned function tells a value at once where the last was told at
 * least `ms` ago; of those that come sooner, it tells the latest when that time has passed.
 */
export function paced<T>(tell: (value: T) => void, ms: number): (value: T) => void {
	let told = -Infinity;
	let timer: ReturnType<typeof setTimeout> | undefined;
	return (value) => {
		clearTimeout(timer);
		const now = () => {
			told = performance.now();
			tell(value);
		};
		const wait = told + ms - performance.now();
		if (wait > 0) timer = setTimeout(now, wait);
		else now();
	};
}
