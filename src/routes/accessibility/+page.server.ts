import { createFormat } from '$lib/i18n/format';
import { pageWords } from '$lib/story/page-words';
import type { Accessibility } from '$lib/story/types';
import { havePage } from '../have-page.server';
import { content } from '../story.server';

const SECTIONS = ['status', 'how', 'not', 'told'] as const;

/** How many criteria have each result. */
function counted({ criteria }: Accessibility) {
	const of = (wanted: string) => criteria.filter(({ result }) => result === wanted).length;
	return { total: criteria.length, met: of('met'), part: of('part'), absent: of('absent') };
}

/** The statement: what was tested and how, and each criterion with its result. */
export const load = () => {
	const { story } = content();
	const { masthead, messages, locale, accessibility } = story;
	havePage(story, 'accessibility');
	if (!accessibility) throw new Error('The loader lets no story through without its criteria.');
	const format = createFormat(locale);
	const word = pageWords(story, 'accessibility');
	const words = story.pages['accessibility'] ?? {};
	const values = {
		...Object.fromEntries(
			Object.entries(counted(accessibility)).map(([key, count]) => [key, format.number(count)])
		),
		date: format.date(accessibility.tested)
	};
	const paragraphs = (section: string) =>
		Object.keys(words)
			.filter((key) => new RegExp(`^${section}_\\d+$`).test(key))
			.map((key) => format.fill(word(key), values));
	return {
		masthead,
		messages,
		title: word('title'),
		intro: word('intro'),
		sections: SECTIONS.map((id) => ({
			id,
			title: word(`${id}_title`),
			paragraphs: paragraphs(id)
		})),
		criteriaTitle: word('criteria_title'),
		heads: ['criterion', 'result', 'note', 'how'].map(word),
		criteria: accessibility.criteria.map(({ id, level, result, tests, eye }) => {
			const key = id.replaceAll('.', '_');
			return {
				id,
				level,
				result,
				resultName: word(result),
				name: word(`name_${key}`),
				note: word(`note_${key}`),
				tests,
				eye: eye ? word('eye') : undefined
			};
		})
	};
};
