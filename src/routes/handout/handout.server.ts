import { resolve } from '$app/paths';
import type { Size } from '$lib/charts/core/contract';
import { servedFigure } from '$lib/charts/supply';
import { createFormat, type Format } from '$lib/i18n/format';
import type { PaperStep } from '$lib/pages/handout/types';
import { qrSvg } from '$lib/qr/qr';
import { pageWords } from '$lib/story/page-words';
import type { Step, Story } from '$lib/story/types';
import { siteUrl } from '../site';
import { story } from '../story.server';
import { promptsAfter } from './prompts.server';

/** The plot beside its words: two steps to a sheet of Letter or A4. */
const BESIDE: Size = { width: 420, height: 360 };

/** Publisher and date of each source, as paper has room for. */
function shortSources(step: Step, { sources }: Story, format: Format): string {
	const told = step.sources.flatMap((id) => {
		const source = sources[id];
		if (!source) return [];
		return source.date ? `${source.publisher}, ${format.date(source.date)}` : source.publisher;
	});
	return `${[...new Set(told)].join('; ')}.`;
}

function figureOf(step: Step, story: Story, format: Format, large: boolean): string {
	const props = {
		shown: step,
		views: [step],
		sources: step.sources.flatMap((id) => story.sources[id] ?? []),
		messages: story.messages,
		format,
		uid: `paper-${step.id}`,
		table: false,
		still: true
	};
	// Large print shows the drawing made for a phone at twice its size: its words are then large, too.
	return servedFigure(step.chart, large ? props : { ...props, first: BESIDE });
}

/** Everything that stands on the handout, in standard or large print. */
export function handoutOf(large: boolean) {
	const told = story();
	const { masthead, messages, locale } = told;
	const format = createFormat(locale);
	const word = pageWords(told, 'handout');
	const address = siteUrl('/');
	const paper = (step: Step): PaperStep => ({
		id: step.id,
		title: step.title,
		body: step.body,
		inference: step.inference ? messages['our_inference'] : '',
		figure: figureOf(step, told, format, large),
		sources: shortSources(step, told, format),
		prompts: promptsAfter(told, step.id)
	});
	const pdf = (paper: string) => ({
		file: `handout${large ? '-large' : ''}-${paper}.pdf`,
		label: word(`pdf_${paper}`)
	});
	return {
		masthead,
		messages,
		large,
		address,
		code: qrSvg(address, format.fill(word('qr_label'), { address })),
		asOf: format.fill(messages['as_of'], { date: format.date(masthead.asOf) }),
		words: {
			title: word(large ? 'large_title' : 'title'),
			intro: word('intro'),
			printSays: word('print_says'),
			online: word('online'),
			addressNote: process.env['SITE_URL'] ? '' : word('address_unknown'),
			room: word('room'),
			prompt: word('prompt'),
			allSources: format.fill(word('all_sources'), { address: siteUrl('/sources/') }),
			other: large
				? { href: resolve('/handout'), label: word('to_standard') }
				: { href: resolve('/handout/large'), label: word('to_large') },
			pdfs: [pdf('letter'), pdf('a4')]
		},
		chapters: told.chapters.map(({ id, number, title, dek, steps }) => ({
			id,
			number: format.fill(messages['chapter_number'], { n: number }),
			title,
			dek,
			steps: steps.map(paper)
		}))
	};
}
