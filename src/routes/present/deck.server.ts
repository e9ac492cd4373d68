import type { SideWords } from '$lib/stages/deck/cut';
import { sidesIn, spoken } from '$lib/stages/deck/sides';
import type { Claim, DeckItem, Told } from '$lib/stages/deck/types';
import { pageWords } from '$lib/story/page-words';
import { plain } from '$lib/story/prose';
import type { Step, Story, Tables } from '$lib/story/types';
import { readerStep } from '../reader-story.server';

type Side = keyof SideWords;

/** What the picture of the arguments is told to show. */
interface ArgumentsView {
	readonly show?: string;
	readonly pair?: string;
	readonly side?: Side;
}

/** What both sides claim in the pair that a step opens, the side that speaks first in front. */
function claimsIn(step: Step, story: Story, tables: Tables): Claim[] {
	const { show, pair: key, side } = step.view as ArgumentsView;
	const pair = tables.get('pairs')?.byKey.get(key ?? '');
	if (step.chart !== 'arguments' || show !== 'pairs' || side || !pair) return [];
	const names = story.chartWords['arguments'] ?? {};
	const claim = (one: Side): Claim => {
		const row = tables.get('arguments')?.byKey.get(String(pair[`${one}_argument_id`]));
		return { side: one, name: names[one] ?? one, text: String(row?.['claim'] ?? '') };
	};
	const order: Side[] = ['critic', 'advocate'];
	return (pair['shown_first'] === 'critic' ? order : order.toReversed()).map(claim);
}

/** Words that a step says for either side: claims, or what its text says in a side's name. */
function sidesOf(step: Step, claims: readonly Claim[], story: Story): SideWords | null {
	if (step.chart !== 'arguments') return null;
	if (claims.length > 0) return spoken(claims);
	const body = step.body.map(plain);
	const { side } = step.view as ArgumentsView;
	if (side) return spoken([{ side, text: body.join(' ') }]);
	const { critic = '', advocate = '' } = story.chartWords['arguments'] ?? {};
	return sidesIn(body, { critic, advocate });
}

/** Every step that can be shown, questions for the room among them, in reading order. */
export function deckOf(story: Story, tables: Tables): DeckItem[] {
	return story.chapters.flatMap((chapter) =>
		chapter.steps.flatMap((step): DeckItem[] => {
			const { id, minutes, weight, together } = step;
			const claims = claimsIn(step, story, tables);
			const item: DeckItem = {
				kind: 'step',
				id,
				minutes,
				weight,
				together,
				sides: sidesOf(step, claims, story),
				title: plain(step.title),
				chapter: chapter.title,
				step: readerStep(step),
				claims
			};
			const asked = story.discussions.filter(({ after }) => after === id);
			return [
				item,
				...asked.map(({ note: _note, ...discussion }): DeckItem => ({
					kind: 'discussion',
					id: discussion.id,
					minutes: discussion.minutes,
					weight: discussion.weight,
					together: null,
					sides: null,
					title: discussion.question,
					chapter: chapter.title,
					discussion
				}))
			];
		})
	);
}

/** What only the presenter is told, by item. */
export function toldOf(story: Story, tables: Tables): Record<string, Told> {
	const steps = story.chapters.flatMap((chapter) => chapter.steps);
	return Object.fromEntries([
		...steps.map((step) => {
			const { id, alt, sources, body } = step;
			// Text that gave its place on the screen to claims is for the presenter to tell.
			const text = claimsIn(step, story, tables).length > 0 ? body : [];
			return [id, { spoken: step.spoken, alt, sources, notes: [...text, ...step.notes] }];
		}),
		...story.discussions.map(({ id, note }) => [
			id,
			{ spoken: '', alt: '', notes: note.map((one) => [one]), sources: [] }
		])
	]) as Record<string, Told>;
}

/** The words of a list of keys, all of which must be there. */
export function wordsFor<Key extends string>(
	story: Story,
	keys: readonly Key[]
): Readonly<Record<Key, string>> {
	const word = pageWords(story, 'present');
	return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<Key, string>;
}
