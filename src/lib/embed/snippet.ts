/** Sizes that fit what publishing systems grant, in CSS pixels: WordPress clamps the height at 1000. */
export const SIZES = { story: { width: 760, height: 760 }, chart: { width: 760, height: 640 } };

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Text as it stands in HTML. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** A frame that shows a page of this site. Sizes in CSS pixels. */
export interface FrameOptions {
	readonly src: string;
	readonly title: string;
	readonly width: number | '100%';
	readonly height: number;
	/** The content may make the frame taller: for single charts. */
	readonly grow: boolean;
	/** Never wider than this. */
	readonly most?: number;
}

/**
 * The plain frame. With `grow`, browsers that know `frame-sizing` fit the height to the content by
 * themselves; others keep the height that is given.
 */
export function frameOf({ src, title, width, height, grow, most }: FrameOptions): string {
	const style = [
		'border:0;width:100%',
		...(most ? [`max-width:${most}px`] : []),
		...(grow ? [`min-height:${height}px;height:auto;frame-sizing:content-height`] : [])
	].join(';');
	return (
		`<iframe src="${escaped(src)}" title="${escaped(title)}" width="${width}" height="${height}" ` +
		`loading="lazy" allow="fullscreen" referrerpolicy="strict-origin-when-cross-origin" ` +
		`style="${style}"></iframe>`
	);
}

export interface SnippetOptions extends FrameOptions {
	/** Address behind the link, for where the frame is stripped. */
	readonly link: string;
	/** Address of the host script. */
	readonly script: string;
	/** Keeps the host script from leading. */
	readonly form?: 'stacked' | 'stepper' | undefined;
}

/** The whole snippet: an element around the frame and a link, and the script. Each works without the others. */
export function snippetOf(options: SnippetOptions): string {
	const { title, link, script, form } = options;
	return [
		form ? `<line-story form="${form}">` : '<line-story>',
		frameOf(options),
		`<p><a href="${escaped(link)}">${escaped(title)}</a></p>`,
		'</line-story>',
		`<script async src="${escaped(script)}"></script>`
	].join('\n');
}
