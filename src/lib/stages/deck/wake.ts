/**
 * Keeps the screen awake until the returned function is called. The lock is lost whenever the page is
 * hidden, so it is taken anew when it is seen again.
 *
 * @param tell told whether the lock is held, each time that it was asked for
 */
export function stayAwake(tell: (held: boolean) => void): () => void {
	let lock: WakeLockSentinel | undefined;
	let over = false;
	async function take(): Promise<void> {
		if (over || document.visibilityState !== 'visible') return;
		if (lock && !lock.released) return;
		try {
			lock = await navigator.wakeLock.request('screen');
			if (over) await lock.release();
			else tell(true);
		} catch {
			// Refused, or a browser without it.
			if (!over) tell(false);
		}
	}
	const seen = () => void take();
	document.addEventListener('visibilitychange', seen);
	void take();
	return () => {
		over = true;
		document.removeEventListener('visibilitychange', seen);
		lock?.release().catch(() => undefined);
	};
}
