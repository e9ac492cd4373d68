import { trusted } from '../../ui/trusted';
import { escaped } from '../snippet';

export interface ArticleWords {
	readonly preview: string;
	readonly article_title: string;
	readonly article_before: string;
	readonly article_after: string;
}

/** Paragraphs before and after, so that there is something to scroll. */
const AROUND = 5;

/** An attribute: this page has the policy of the builder, which knows no style element of it. */
const STYLE =
	'max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 Georgia,serif;color:#222;background:#fff';

/** A page as a newsroom might have it, with the snippet in its middle. */
function articleOf(snippet: string, words: ArticleWords): string {
	const paragraphs = (text: string) => `<p>${escaped(text)}</p>`.repeat(AROUND);
	return `<!doctype html><html lang="${document.documentElement.lang}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${escaped(words.preview)}</title>
<body style="${STYLE}">
<h1>${escaped(words.article_title)}</h1>
${paragraphs(words.article_before)}
${snippet}
${paragraphs(words.article_after)}</body></html>`;
}

/** The one text that becomes a page here: escaped words, and the snippet as it is handed out. */
const article = trusted('line-preview', { createHTML: (text) => text });

/** Shows the snippet at work. A new frame each time: one that is loaded anew would fill the Back button. */
export function showPreview(place: Element, snippet: string, words: ArticleWords): void {
	const frame = document.createElement('iframe');
	frame.title = words.preview;
	frame.srcdoc = article.createHTML(articleOf(snippet, words));
	place.replaceChildren(frame);
}
