/**
 * How pages that embed things ask a frame for its height, and how it answers. One frame speaks all of
 * these: the formats are public, no vendor's code is used.
 */

/** An id that is sent back: a plain name, so that nobody speaks to a page through us. */
const NAME = /^[\w.-]{1,80}$/;

/** What the frame knows of the page around it, from its own address and from messages. */
export interface Heard {
	/** pym.js: id of the frame, from `?childId=`. */
	readonly pym?: string;
	/** iframe-resizer: id of the frame, from its first message. */
	readonly resizer?: string;
	/** WordPress: the secret behind `#?secret=`. */
	readonly secret?: string;
	/** AMP: `#amp=1`. */
	readonly amp?: boolean;
	/** open-iframe-resizer or @newswire/frames made itself known. */
	readonly other?: boolean;
}

/** What the address of a frame tells. */
export function heardFrom(address: URL): Heard {
	const pym = address.searchParams.get('childId') ?? undefined;
	const secret = /[#?&]secret=([\w-]{1,40})/.exec(address.hash)?.[1];
	const amp = /[#&]amp=1/.test(address.hash);
	return {
		...(pym && NAME.test(pym) ? { pym } : {}),
		...(secret ? { secret } : {}),
		...(amp ? { amp } : {})
	};
}

const RESIZER = '[iFrameSizer]';

/** What a message from the page around tells, added to what is known. Anything else changes nothing. */
export function heardIn(known: Heard, data: unknown): Heard {
	if (typeof data === 'string') {
		if (!data.startsWith(RESIZER)) return known;
		const [id = ''] = data.slice(RESIZER.length).split(':');
		return known.resizer || !NAME.test(id) ? known : { ...known, resizer: id };
	}
	if (typeof data !== 'object' || data === null) return known;
	const { type, sentinel } = data as Record<string, unknown>;
	const named =
		type === 'iframe-child-init' ||
		type === 'iframe-get-child-dimensions' ||
		(sentinel === 'amp' && type === 'frames-init');
	return named ? { ...known, other: true } : known;
}

/** True where something around the frame will follow its height. */
export function followed(heard: Heard): boolean {
	return Boolean(heard.pym ?? heard.resizer ?? heard.other);
}

/** True where the frame keeps a size that it is given: WordPress clamps it, AMP asks the reader first. */
export function confined(heard: Heard): boolean {
	return Boolean(heard.secret ?? heard.amp);
}

/** First messages: some hosts wait for the frame to speak. */
export const GREETINGS: readonly string[] = ['[iFrameResizerChild]Ready'];

/** Tallest frame that WordPress grants. */
const WORDPRESS_MOST = 1000;

/** Size of what is to be shown, in CSS pixels. */
export interface Extent {
	readonly width: number;
	readonly height: number;
}

/**
 * Every message that tells a height. None is null: a host in use reads fields without looking.
 *
 * @param src address of the frame, which two dialects send along
 */
export function heightMessages(extent: Extent, heard: Heard, src: string): readonly unknown[] {
	const [width, height] = [Math.ceil(extent.width), Math.ceil(extent.height)];
	const { pym, resizer, secret } = heard;
	return [
		{ sentinel: 'amp', type: 'embed-size', height },
		{ type: 'iframe-resized', width, height },
		JSON.stringify({ src, context: 'iframe.resize', height }),
		...(pym ? [`pymxPYMx${pym}xPYMxheightxPYMx${height}`] : []),
		...(resizer ? [`${RESIZER}${resizer}:${height}:${width}:resizeObserver`] : []),
		...(secret ? [{ message: 'height', value: Math.min(height, WORDPRESS_MOST), secret }] : [])
	];
}

/** The message that asks WordPress to follow a link to our own site in the whole window. */
export function linkMessage(href: string, heard: Heard): unknown {
	return heard.secret ? { message: 'link', value: href, secret: heard.secret } : undefined;
}
