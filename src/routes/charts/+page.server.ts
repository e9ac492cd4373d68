import { createFormat } from '$lib/i18n/format';
import { pageWords } from '$lib/story/page-words';
import { shareOf } from '../address.server';
import { story } from '../story.server';
import { chartIds, stepsOf, titleOf } from './charts.server';

/** Every chart with its first finding and how many views it has. */
export const load = () => {
	const all = story();
	const { masthead, messages, locale } = all;
	const word = pageWords(all, 'charts');
	const format = createFormat(locale);
	return {
		masthead,
		messages,
		share: shareOf('story'),
		title: word('title'),
		intro: word('intro'),
		charts: chartIds(all).map((id) => {
			const steps = stepsOf(all, id);
			return {
				id,
				name: word(`name_${id}`),
				views: steps.map((step) => ({ id: step.id, title: titleOf(step) })),
				count: format.fill(word('views_count'), { count: format.number(steps.length) })
			};
		})
	};
};
