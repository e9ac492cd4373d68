import { PAPER_WIDTH } from '../words';
import { contentExtent } from './height';
import { pageMedia } from './media';

/** A media query as it is answered on paper. */
export const onPaper = (query: string): string =>
	query.replace(/\bprint\b/g, 'all').replace(/\bscreen\b/g, 'all and (max-width: 0px)');

/** Room for what a printer sets a little wider, and for pictures kept off the edges of pages. */
const ROOM = 1.06;

/**
 * Height of all steps below one another on paper, measured without being seen: the page's print rules hold
 * for the time of one layout.
 */
export function paperHeight(): number {
	const { documentElement: root, body } = document;
	const { form } = root.dataset;
	const style = body.getAttribute('style');
	let queries: { media: MediaList; text: string }[] = [];
	try {
		queries = pageMedia().map((media) => ({ media, text: media.mediaText }));
		for (const { media, text } of queries) media.mediaText = onPaper(text);
	} catch {
		// Sheets of an unreadable origin: measured as on the screen.
	}
	root.dataset['form'] = 'stacked';
	body.style.width = `${PAPER_WIDTH}px`;
	const { height } = contentExtent();
	if (form !== undefined) root.dataset['form'] = form;
	if (style === null) body.removeAttribute('style');
	else body.setAttribute('style', style);
	for (const { media, text } of queries) media.mediaText = text;
	return Math.ceil(height * ROOM);
}
