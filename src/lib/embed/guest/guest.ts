import { isLeftwards } from '../../ui/leftwards';
import { HELLO, WELCOME, hostWord, type GuestWord } from '../words';
import {
	GREETINGS,
	confined,
	heardFrom,
	heardIn,
	heightMessages,
	linkMessage,
	type Extent
} from './dialects';
import { announce } from './height';
import { askedFor, modeFor, type Mode } from './mode';
import { paperHeight } from './paper';
import { stepper, tellAddress } from './stepper';
import { applyTheme, themeFrom } from './theme';

/**
 * Runs inside a frame on somebody else's page, as one script without imports, so that it also starts in a
 * sandbox with an origin of its own. It stores nothing, fetches nothing, and never scrolls or navigates
 * the page around it. Without it the frame shows every step with its picture.
 */

/** How long our own host script may take to answer. */
const ANSWER_MS = 500;
/** Height that one step at a time stands well in, where a system asks for one; in CSS pixels. */
const STEPPER_HEIGHT = 760;

function guest(): void {
	const root = document.documentElement;
	const story = document.querySelector<HTMLElement>('[data-embed="story"]');
	const address = new URL(location.href);
	const theme = themeFrom(address);
	if (theme) applyTheme(theme);
	let heard = heardFrom(address);
	let port: MessagePort | undefined;
	let led = false;
	/** Our host script is there but could not lead: then there are buttons, whatever the frame looks like. */
	let left = false;
	let granted = false;
	let last: Extent | undefined;
	/** The height of the stacked story, as it was told to the page around. */
	let stackedHeight: number | undefined;
	/** The step that the reader asked the host for. */
	let wished: number | undefined;

	const say = (word: GuestWord) => port?.postMessage(word);
	const post = (message: unknown) => {
		// Whoever is around may read how tall we are; nothing else is said without a port.
		if (message !== undefined) parent.postMessage(message, '*');
	};
	const tell = (extent: Extent) => {
		last = extent;
		const { form } = root.dataset;
		// One step at a time fits any height, so the frame asks for one only where nobody else gives it.
		if (form === 'led' || (form === 'stepper' && !confined(heard))) return;
		if (form === 'stepper') extent = { ...extent, height: STEPPER_HEIGHT };
		if (form === 'stacked') stackedHeight = extent.height;
		say({ kind: 'height', height: extent.height });
		for (const message of heightMessages(extent, heard, location.href)) post(message);
	};

	const counter = document.querySelector<HTMLElement>('[data-embed-count]');
	const steps = story
		? stepper(story, (step, index) => {
				if (counter)
					counter.textContent = (counter.dataset['embedCount'] ?? '').replace(
						'{n}',
						String(index + 1)
					);
				for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-embed-open]')) {
					link.hash = step.id;
					// On paper a link is its address.
					link.dataset['address'] = link.href;
				}
			})
		: undefined;

	const form = (): Mode =>
		modeFor({
			heard,
			led,
			height: innerHeight,
			screen: screen.height,
			granted,
			asked: askedFor(address) ?? (left ? 'stepper' : undefined)
		});
	const settle = () => {
		if (story) root.dataset['form'] = form();
	};
	/** The step that a button or key leads to: our host scrolls to it, or it is shown in place. */
	const go = (index: number) => {
		if (led) {
			wished = Math.max(0, Math.min((steps?.count ?? 1) - 1, index));
			say({ kind: 'go', step: wished });
		} else {
			steps?.show(index, true);
			const step = story?.querySelector<HTMLElement>('[aria-current="step"]');
			if (step) tellAddress(step);
		}
	};

	const follow = (data: unknown) => {
		const word = hostWord(data);
		if (word?.kind === 'step') {
			steps?.show(word.step, word.step === wished);
			wished = undefined;
		} else if (word) {
			led = word.kind === 'lead';
			left = !led;
			settle();
		}
	};

	addEventListener('message', (event) => {
		if (event.source !== parent) return;
		if (event.data === HELLO && !port) return post(HELLO);
		if (event.data === WELCOME && event.ports[0]) {
			// The newest counts: a host that asked while our first word was on its way has closed the one before.
			port?.close();
			port = event.ports[0];
			port.onmessage = (message) => follow(message.data);
			say({ kind: 'ready', steps: steps?.count ?? 0 });
			say({ kind: 'paper', height: paperHeight() });
			root.dataset['paper'] = '';
			if (last) tell(last);
			return;
		}
		const more = heardIn(heard, event.data);
		if (more === heard) return;
		heard = more;
		settle();
		again();
	});
	addEventListener('click', (event) => {
		const target = event.target instanceof Element ? event.target : undefined;
		const step = target?.closest<HTMLElement>('[data-embed-go]')?.dataset['embedGo'];
		if (step && steps) go(steps.now() + Number(step));
		const link = target?.closest('a');
		// WordPress forbids frames to open the whole window, and follows links to their own site for them.
		if (link && heard.secret && link.origin === location.origin && link.target === '_top') {
			event.preventDefault();
			post(linkMessage(link.href, heard));
		}
	});
	addEventListener('keydown', (event) => {
		if (root.dataset['form'] === 'stacked' || event.altKey || event.ctrlKey || event.metaKey)
			return;
		if (event.target instanceof Element && event.target.closest('a, summary, [tabindex="0"]'))
			return;
		const onward = isLeftwards() ? -1 : 1;
		const by = { ArrowRight: onward, PageDown: 1, ArrowLeft: -onward, PageUp: -1 }[event.key];
		if (!by || !steps) return;
		event.preventDefault();
		go(steps.now() + by);
	});

	root.dataset['form'] = story ? 'stacked' : 'chart';
	const again = announce(tell);
	for (const greeting of GREETINGS) post(greeting);
	post(HELLO);
	if (confined(heard)) settle();
	/** Did the page around give the frame the height of all steps? It may take its time. */
	const look = () => {
		const before = granted;
		granted ||= stackedHeight !== undefined && Math.abs(innerHeight - stackedHeight) <= 2;
		return granted !== before;
	};
	setTimeout(() => {
		again();
		// Chromium tells frames out of sight neither their new height nor that it is time to draw. So the
		// form is chosen just before the frame is first seen, from a height that is then the right one.
		requestAnimationFrame(() => {
			look();
			settle();
			addEventListener('resize', () => {
				if (look()) settle();
			});
		});
	}, ANSWER_MS);
}

// On its own, outside any frame, it is a page like others.
if (parent !== window) {
	if (document.readyState === 'loading')
		addEventListener('DOMContentLoaded', guest, { once: true });
	else guest();
}
