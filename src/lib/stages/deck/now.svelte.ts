const BEAT_MS = 250;

/** The time, told anew while the component that asked for it is there. */
export function now(): { readonly ms: number } {
	let ms = $state(Date.now());
	$effect(() => {
		const timer = setInterval(() => (ms = Date.now()), BEAT_MS);
		return () => clearInterval(timer);
	});
	return {
		get ms() {
			return ms;
		}
	};
}
