import * as v from 'valibot';
import type { More, MorePage } from './types';

/** Shapes of the files in `data/story`. Unknown keys are faults, so that a typo cannot pass as a choice. */

const id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id in lower case with hyphens, such as vote-of-2003')
);
const words = v.pipe(v.string(), v.trim(), v.nonEmpty('some words'));
const isoDate = v.pipe(v.string(), v.isoDate('a date such as 2026-06-22'));

const MORE_PAGES: readonly MorePage[] = [
	'situations',
	'arguments',
	'evidence',
	'cities',
	'method',
	'sources'
];

/** `situations#booked` or `evidence`: a page beside the story, and an entry on it. */
const more = v.pipe(
	v.string(),
	v.regex(
		new RegExp(`^(${MORE_PAGES.join('|')})(#[a-z0-9][a-z0-9.-]*)?$`),
		`one of ${MORE_PAGES.join(', ')}, and the id of an entry there, such as situations#booked`
	),
	v.transform((address): More => {
		const [page = '', entry = ''] = address.split('#');
		return { page: MORE_PAGES.find((one) => one === page) ?? 'sources', entry };
	})
);

/** Minutes that a presenter plans for a step, in quarters. */
const minutes = v.pipe(
	v.number(),
	v.minValue(0.25, 'at least a quarter of a minute'),
	v.maxValue(20, 'at most 20 minutes'),
	v.multipleOf(0.25, 'quarters of a minute, such as 0.75')
);

/** How much the story loses without the step. */
const weight = v.pipe(
	v.number(),
	v.integer('a whole number from 1 to 9'),
	v.minValue(1, 'a whole number from 1 to 9'),
	v.maxValue(9, 'a whole number from 1 to 9')
);

/** What a page beside the story is told by data: the step it leads back to, the sources of its own words. */
const beside = v.strictObject({
	from: v.exactOptional(id),
	sources: v.exactOptional(v.record(v.string(), v.array(v.string())))
});

/** `accessibility.yaml`: each criterion of the guidelines, and how the pages fare. */
export const accessibilitySchema = v.strictObject({
	tested: isoDate,
	criteria: v.array(
		v.strictObject({
			id: v.pipe(v.string(), v.regex(/^\d\.\d\.\d+$/, 'the number of a criterion, such as 1.4.3')),
			level: v.picklist(['A', 'AA'], 'A or AA'),
			result: v.picklist(['met', 'part', 'absent'], 'met, part or absent'),
			tests: v.optional(v.array(words), []),
			eye: v.optional(v.boolean(), false)
		})
	)
});

export const structureSchema = v.strictObject({
	pages: v.optional(
		v.record(v.picklist(MORE_PAGES, `one of ${MORE_PAGES.join(', ')}`), beside),
		{}
	),
	chapters: v.pipe(
		v.array(
			v.strictObject({
				id,
				steps: v.pipe(
					v.array(
						v.strictObject({
							id,
							minutes,
							weight,
							together: v.exactOptional(id),
							chart: v.string(),
							view: v.record(v.string(), v.unknown()),
							sources: v.pipe(v.array(v.string()), v.minLength(1, 'at least one source id')),
							inference: v.exactOptional(v.boolean()),
							more: v.exactOptional(more)
						})
					),
					v.minLength(1, 'at least one step')
				)
			})
		),
		v.minLength(1, 'at least one chapter')
	)
});

export const chapterWordsSchema = v.strictObject({
	title: words,
	dek: words,
	steps: v.record(
		v.string(),
		v.strictObject({
			title: words,
			body: words,
			caption: v.strictObject({ title: words, subtitle: words }),
			spoken: words,
			notes: words
		})
	)
});

export const mastheadSchema = v.strictObject({
	title: words,
	standfirst: words,
	description: words,
	asOf: isoDate,
	asOfNote: words,
	byline: words
});

export const chartWordsSchema = v.record(v.string(), v.record(v.string(), v.string()));

export const interfaceSchema = v.record(v.string(), words);

export const discussionsSchema = v.strictObject({
	discussions: v.array(v.strictObject({ id, after: id, minutes, talk: minutes, weight }))
});

export const discussionWordsSchema = v.record(
	v.string(),
	v.strictObject({
		question: words,
		options: v.array(v.strictObject({ title: words, text: words })),
		note: words
	})
);

/** A regular expression that can be read, and that never matches the empty text: it would allow nothing. */
const pattern = v.pipe(
	words,
	v.check((text) => {
		try {
			return !new RegExp(text, 'u').test('');
		} catch {
			return false;
		}
	}, 'a JavaScript regular expression with the flag u that matches some digits')
);

export const allowedDigitsSchema = v.array(v.strictObject({ pattern, why: words }));

export type Structure = v.InferOutput<typeof structureSchema>;
export type ChapterWords = v.InferOutput<typeof chapterWordsSchema>;
export type Discussions = v.InferOutput<typeof discussionsSchema>['discussions'];
export type StepStructure = Structure['chapters'][number]['steps'][number];
export type StepWords = ChapterWords['steps'][string];
