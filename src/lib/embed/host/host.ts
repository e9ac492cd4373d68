import { HELLO, PAPER_WIDTH, WELCOME, guestWord, type HostWord } from '../words';
import { clampHeight, stretch, type Stretch } from './place';

/**
 * The script for pages that embed the story: `<line-story>` around a plain frame and a plain link. What
 * a publishing system strips still leaves something that works: without this script the frame keeps its
 * own height and shows buttons; without the frame there is the link.
 */

const NAME = 'line-story';

/** One sheet for all: print heights are rules, since no inline style can be for paper alone. */
let sheet: CSSStyleSheet | undefined;
let count = 0;

function onPaper(frame: HTMLIFrameElement, height: number): void {
	try {
		if (!sheet) {
			sheet = new CSSStyleSheet();
			document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
		}
		const mark = frame.dataset['lineStory'] ?? `${++count}`;
		frame.dataset['lineStory'] = mark;
		sheet.insertRule(
			`@media print{iframe[data-line-story="${mark}"]{position:static!important;width:${PAPER_WIDTH}px!important;max-width:none!important;height:${clampHeight(height)}px!important}}`,
			sheet.cssRules.length
		);
	} catch {
		// An old browser prints the frame as tall as it stands.
	}
}

class LineStory extends HTMLElement {
	#frame: HTMLIFrameElement | null = null;
	#port: MessagePort | undefined;
	#stretch: Stretch | undefined;
	readonly #heard = (event: MessageEvent) => this.#hear(event);

	connectedCallback(): void {
		// The element is known before its children are parsed: frames are looked for when a message comes.
		addEventListener('message', this.#heard);
		// A frame that was there before this script has already spoken: asked, it speaks again.
		this.querySelector('iframe')?.contentWindow?.postMessage(HELLO, '*');
	}

	disconnectedCallback(): void {
		removeEventListener('message', this.#heard);
		this.#stretch?.remove();
		this.#stretch = undefined;
		this.#port?.close();
		this.#port = undefined;
	}

	/** Is this message from our own frame, and from the origin that its address says? */
	#own({ source, origin }: MessageEvent): boolean {
		const frame = this.querySelector('iframe');
		if (!frame || frame.contentWindow !== source) return false;
		this.#frame = frame;
		const own = new URL(frame.src, location.href).origin;
		return origin === own || (origin === 'null' && frame.hasAttribute('sandbox'));
	}

	#hear(event: MessageEvent): void {
		if (event.data !== HELLO || !this.#own(event) || !this.#frame) return;
		this.#stretch?.remove();
		this.#stretch = undefined;
		this.#port?.close();
		const { port1, port2 } = new MessageChannel();
		this.#port = port1;
		port1.onmessage = (message) => this.#follow(message.data);
		// A page with a strict policy has dropped the snippet's own style attribute.
		this.#frame.style.setProperty('border', '0');
		const target = event.origin === 'null' ? '*' : event.origin;
		this.#frame.contentWindow?.postMessage(WELCOME, target, [port2]);
	}

	#say(word: HostWord): void {
		this.#port?.postMessage(word);
	}

	#follow(data: unknown): void {
		const word = guestWord(data);
		const frame = this.#frame;
		if (!word || !frame) return;
		if (word.kind === 'paper') onPaper(frame, word.height);
		else if (word.kind === 'go') this.#stretch?.go(word.step);
		else if (word.kind === 'height') {
			if (!this.#stretch && this.getAttribute('form') !== 'stepper') {
				frame.style.setProperty('height', `${clampHeight(word.height)}px`);
			}
		} else if (word.steps > 1 && !this.getAttribute('form')) this.#lead(frame, word.steps);
	}

	#lead(frame: HTMLIFrameElement, steps: number): void {
		this.#stretch = stretch(
			this,
			frame,
			steps,
			(step) => this.#say({ kind: 'step', step }),
			() => {
				this.#stretch = undefined;
				this.#say({ kind: 'leave' });
			}
		);
		this.#say({ kind: 'lead' });
	}
}

// Two copies of the snippet bring the script twice: the first one stays.
if (!customElements.get(NAME)) customElements.define(NAME, LineStory);
