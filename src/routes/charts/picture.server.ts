import { drawn } from '$lib/charts/core/mirror';
import { plotIn, type FrameOptions } from '$lib/charts/core/svg-frame';
import { svgOf } from '$lib/charts/core/svg';
import { svgStyle } from '$lib/charts/core/svg-style';
import { createFormat } from '$lib/i18n/format';
import { pageWords } from '$lib/story/page-words';
import { plain } from '$lib/story/prose';
import type { Step, Story } from '$lib/story/types';
import marks from '$lib/styles/marks.css?raw';
import tokens from '$lib/styles/tokens.css?raw';
import { siteDirection } from '../place.server';
import { chartOf, licenceIn } from './charts.server';

/** Size of a picture to keep, in CSS pixels. */
export const DOWNLOAD = { width: 960, height: 660 };

/** Size of a picture for cards on other sites: at `CARD_ZOOM` it is 1200 by 630. */
export const CARD = { width: 800, height: 420 };
export const CARD_ZOOM = 1.5;

/** Publishers named on a picture; a card has room for the story's name only. */
function sourceLine(story: Story, step: Step, card: boolean): string {
	const word = pageWords(story, 'charts');
	const format = createFormat(story.locale);
	const { title, asOf } = story.masthead;
	const about = format.fill(word('picture_from'), { title, date: format.date(asOf) });
	if (card) return about;
	const publishers = new Set(step.sources.flatMap((id) => story.sources[id]?.publisher ?? []));
	return format.fill(word('picture_sources'), {
		sources: [...publishers].join('; '),
		about
	});
}

/**
 * The picture of a step as an SVG file, drawn anew for its size.
 *
 * @param heading stands over the picture in place of the step's own finding and measure
 */
export function pictureOf(
	story: Story,
	step: Step,
	size: { width: number; height: number },
	heading?: { title: string; subtitle: string }
): string {
	const card = size === CARD;
	const frame: FrameOptions = {
		...size,
		title: heading?.title ?? plain(step.caption.title),
		subtitle: heading?.subtitle ?? plain(step.caption.subtitle),
		source: sourceLine(story, step, card),
		licence: card ? '' : licenceIn(story, 'picture_licence'),
		dir: siteDirection
	};
	const { width, height } = plotIn(frame);
	const { chart: id } = step;
	const drawing = drawn(
		chartOf(id),
		story.chartData[id],
		step.view,
		story.chartWords[id] ?? {},
		{ width, height },
		createFormat(story.locale)
	);
	return svgOf(drawing, {
		...frame,
		description: step.alt,
		lang: story.locale,
		style: svgStyle(marks, tokens)
	});
}
