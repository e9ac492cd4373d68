import type { Mark, TextMark } from '../core/drawing';
import { textWidth } from '../core/text';
import { TEXT_GAP, type Frame } from './frame';
import { RADIUS } from './marks';
import { DETAIL, detailHeight, keyHeight, type Plan } from './plan';
import type { ProvisionsWords } from './types';
import { crossAt, wordsAt } from './words';

/** Names of the texts on show. */
export function headingsOf({ columns, fontSize: size, lead }: Frame): TextMark[] {
	return columns.flatMap(({ heading, x, align }) =>
		wordsAt(`heading:${align}`, 'ink bold', heading, {
			x: align === 'end' ? x - TEXT_GAP : x + TEXT_GAP,
			middle: lead / 2,
			size,
			align
		})
	);
}

/** What the signs mean, over the detail. */
export function keyOf(frame: Frame, plan: Plan, labels: ProvisionsWords): Mark[] {
	if (!plan.keyed) return [];
	const { size: plot, fontSize: size, lead, both } = frame;
	const middle = plot.height - keyHeight(lead) + 4 - detailHeight(plan.parts, lead) + lead / 2;
	const next = 18 + textWidth(labels.exception_mark, size) + size * 1.5;
	const told = { middle, size, align: 'start' } as const;
	return [
		{ kind: 'dot', key: 'key:ring', look: 'ink-soft open', at: [6, middle], radius: RADIUS.plain },
		...wordsAt('key:exceptions', 'ink-soft', [labels.exception_mark], { x: 18, ...told }),
		...(both
			? [
					crossAt('key:cross', 'ink-soft', next + 6, middle, frame),
					...wordsAt('key:new', 'ink-soft', [labels.new_clause], { x: next + 18, ...told })
				]
			: [])
	];
}

/** What the clause in the foreground says, binds and excepts, under a thin rule. */
export function detailMarks({ size: plot, fontSize: size, lead }: Frame, { parts }: Plan): Mark[] {
	if (parts.length === 0) return [];
	const top = plot.height - detailHeight(parts, lead);
	let y = top + DETAIL.over;
	return [
		{ kind: 'rule', key: 'detail', look: 'grid', from: [0, top], to: [plot.width, top] },
		...parts.flatMap((lines, index) => {
			const middle = y + lead / 2;
			y += lines.length * lead + DETAIL.between;
			return wordsAt(`detail:${index}`, 'ink', lines, { x: 0, middle, size, align: 'start' });
		})
	];
}
