import script from 'virtual:embed-builder';
import { piecesOf, type Thing } from '$lib/embed/builder/pieces';
import { pageWords } from '$lib/story/page-words';
import { plain } from '$lib/story/prose';
import type { Story } from '$lib/story/types';
import { addressOf } from '../../address.server';
import { chartsInStory } from '../../charts-in-story.server';
import { readerStory } from '../../reader-story.server';
import { siteLocale } from '../../place.server';
import { siteUrl } from '../../site';
import { story } from '../../story.server';

/** Languages that the site is built in, and the folder of each under the site's root. */
const LANGUAGES = [{ locale: siteLocale, folder: '' }];

const SYSTEMS = ['wordpress', 'ghost', 'drupal', 'arc', 'squarespace', 'substack', 'amp'];

/** The story and its charts, as an editor picks them. */
function thingsOf(all: Story, wholeStory: string): Thing[] {
	const { title, description } = all.masthead;
	const name = pageWords(all, 'charts');
	return [
		{ id: 'story', name: wholeStory, title, summary: description, views: [] },
		...chartsInStory(all).map(({ chart, steps }) => ({
			id: chart,
			name: name(`name_${chart}`),
			title: steps[0] ? plain(steps[0].caption.title) : title,
			summary: steps[0] ? plain(steps[0].caption.subtitle) : description,
			views: steps.map(({ id, caption }) => ({ id, title: plain(caption.title) }))
		}))
	];
}

/** Everything that can be embedded, its snippets as text, and what publishing systems take. */
export const load = () => {
	const all = story();
	const word = pageWords(all, 'embed');
	const things = thingsOf(all, word('whole_story'));
	const { masthead, messages } = readerStory(all);
	const names = new Intl.DisplayNames(siteLocale, { type: 'language' });
	return {
		masthead,
		messages,
		words: all.pages['embed'] ?? {},
		script,
		languages: LANGUAGES.map(({ locale, folder }) => ({
			folder,
			name: names.of(locale) ?? locale
		})),
		things: things.map((thing) => ({ ...thing, snippet: piecesOf(siteUrl(''), thing).snippet })),
		systems: SYSTEMS.map((id) => ({
			id,
			name: word(`${id}_name`),
			facts: ['paste', 'tested', 'read'].map((fact) => word(`${id}_${fact}`))
		})),
		handed: {
			published: addressOf(''),
			things,
			words: {
				preview: word('preview'),
				article_title: word('article_title'),
				article_before: word('article_before'),
				article_after: word('article_after'),
				copied: word('copied'),
				selected: word('selected')
			}
		}
	};
};
