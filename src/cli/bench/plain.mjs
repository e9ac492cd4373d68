import { parse } from 'node-html-parser';

/**
 * Plain articles made out of our own page: the limit that scripts are measured against. They have its
 * words, pictures, styles and fonts, and nothing that runs.
 */

/** How a plain article shows its pictures. @typedef {'with-steps' | 'sticky'} Pictures */

/** @param {import('node-html-parser').HTMLElement} root @param {string} selector */
const drop = (root, selector) => root.querySelectorAll(selector).forEach((one) => one.remove());

/**
 * The page without scripts.
 * `with-steps`: each step carries its picture, as readers without scripts see it. `sticky`: one served
 * picture for each scene, which stays in view while its steps go by, as readers with scripts see it, but
 * for good.
 * @param {string} html
 * @param {Pictures} pictures
 */
export function plainPage(html, pictures) {
	// Stills stand as text where there are scripts; the parser must see them as the pictures they are.
	const root = parse(
		pictures === 'sticky'
			? html.replace(/<noscript>.*?<\/noscript>/gs, '')
			: html.replace(/<\/?noscript>/g, ''),
		{ blockTextElements: { script: true, style: true } }
	);
	drop(root, 'script, link[type="application/json+oembed"]');
	if (pictures === 'with-steps') drop(root, '.scene-figure');
	return root.toString();
}

/**
 * A style sheet for pages without scripts: browsers of a bench do run scripts, so the rules for those that
 * do not are made to hold always.
 * @param {string} css
 */
export const plainStyles = (css) => css.replaceAll(/@media\s*\(scripting:\s*none\)/g, '@media all');

/**
 * What of our page's words another page needs to tell the same story.
 * @param {string} html
 */
export function wordsOf(html) {
	const root = parse(html.replace(/<noscript>.*?<\/noscript>/gs, ''));
	drop(root, '.still, .scene .visually-hidden');
	const masthead = root.querySelector('.masthead');
	const chapters = root.querySelectorAll('.scroll-stage > .chapter').map((chapter) => ({
		head: chapter.querySelector('.chapter-head')?.toString() ?? '',
		steps: chapter.querySelectorAll('[data-step]').map((step) => ({
			id: step.getAttribute('data-step') ?? '',
			title: step.querySelector('.step-title')?.text ?? '',
			html: step.innerHTML
		}))
	}));
	const steps = chapters.flatMap((chapter) => chapter.steps);
	if (!masthead || steps.length === 0) {
		throw new Error('bench: the built page has no masthead, or no [data-step]. Build it anew.');
	}
	const title = root.querySelector('title')?.text ?? '';
	const description = root.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
	const colophon = root.querySelector('.colophon')?.toString() ?? '';
	return { title, description, masthead: masthead.toString(), chapters, colophon };
}
