import { escaped } from '../snippet';

export interface ArticleWords {
	readonly preview: string;
	readonly article_title: string;
	readonly article_before: string;
	readonly article_after: string;
}

/** Paragraphs before and after, so that there is something to scroll. */
const AROUND = 5;

/** A page as a newsroom might have it, with the snippet in its middle. */
function articleOf(snippet: string, words: ArticleWords): string {
	const paragraphs = (text: string) => `<p>${escaped(text)}</p>`.repeat(AROUND);
	return `<!doctype html><html lang="${document.documentElement.lang}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${escaped(words.preview)}</title>
<style>body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 Georgia,serif;
color:#222;background:#fff}</style>
<h1>${escaped(words.article_title)}</h1>
${paragraphs(words.article_before)}
${snippet}
${paragraphs(words.article_after)}</html>`;
}

/** Shows the snippet at work. A new frame each time: one that is loaded anew would fill the Back button. */
export function showPreview(place: Element, snippet: string, words: ArticleWords): void {
	const frame = document.createElement('iframe');
	frame.title = words.preview;
	frame.srcdoc = articleOf(snippet, words);
	place.replaceChildren(frame);
}
