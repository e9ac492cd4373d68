import { loopBreaker } from './breaker';
import type { Extent } from './dialects';

/** Slow watch: frames out of sight get no ResizeObserver in Chromium, but timers run. */
const WATCH_MS = 300;
/**
 * Chromium's own sizing of frames is asked at these times after the page has loaded. A call before the first
 * of them may leave the frame at its least height for good.
 */
const PLATFORM_MS = [100, 400, 900] as const;

/** Size of the document's content, whatever the height of the frame is. */
export function contentExtent(): Extent {
	const { documentElement: html, body } = document;
	return { width: html.clientWidth, height: Math.ceil(body.getBoundingClientRect().height) };
}

function askPlatform(): void {
	const ask = (window as { requestResize?: () => void }).requestResize;
	try {
		ask?.call(window);
	} catch {
		// The page around did not allow it: the other ways remain.
	}
}

/**
 * Tells the content's size now and whenever it changes, also while the frame is out of sight, until a
 * height proves to feed on itself.
 *
 * @param tell sends a size on
 * @returns tells it again, for a page around that came late
 */
export function announce(tell: (extent: Extent) => void): () => void {
	const may = loopBreaker();
	let last: Extent | undefined;
	let warned = false;
	let platformListens = false;

	let asks: ReturnType<typeof setTimeout>[] = [];
	/** Asks a few times: a call in the midst of a layout is lost. */
	const askAgain = (): void => {
		for (const ask of asks) clearTimeout(ask);
		asks = PLATFORM_MS.map((ms) =>
			setTimeout(() => {
				platformListens = true;
				askPlatform();
			}, ms)
		);
	};

	const send = (again = false): void => {
		const now = contentExtent();
		if (!again && last?.height === now.height && last.width === now.width) return;
		if (!may(now.height, now.width, performance.now())) {
			if (!warned) {
				// eslint-disable-next-line no-console -- for whoever builds the page around
				console.warn('This frame keeps growing with its own content; its height stays as it is.');
			}
			warned = true;
			return;
		}
		last = now;
		tell(now);
		if (platformListens) askAgain();
	};

	send();
	const check = () => send();
	addEventListener('resize', check);
	const arrived = () => {
		send(true);
		askAgain();
	};
	if (document.readyState === 'complete') arrived();
	else addEventListener('load', arrived, { once: true });
	void document.fonts?.ready.then(check);
	try {
		new ResizeObserver(check).observe(document.body);
		new MutationObserver(check).observe(document.body, {
			subtree: true,
			childList: true,
			attributes: true
		});
	} catch {
		// The slow watch does without.
	}
	setInterval(check, WATCH_MS);
	return () => send(true);
}
