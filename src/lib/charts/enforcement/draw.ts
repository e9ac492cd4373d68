import type { Format } from '$lib/i18n/format';
import type { Size } from '../core/contract';
import type { Drawing, Mark } from '../core/drawing';
import { agreementsPart } from './agreements';
import { fonts, type Ask, type Part } from './frame';
import { monthsPart } from './months';
import { statesPart } from './states';
import {
	SHOWS,
	type EnforcementData,
	type EnforcementView,
	type EnforcementWords,
	type Show
} from './types';

const PARTS: Readonly<Record<Show, (ask: Ask) => Part>> = {
	states: statesPart,
	months: monthsPart,
	agreements: agreementsPart
};

/** Bars or lines that stand on the line, which is their zero; those of other views wait on theirs. */
export function drawEnforcement(
	data: EnforcementData,
	view: EnforcementView,
	words: EnforcementWords,
	size: Size,
	format: Format
): Drawing {
	const ask = { data, view, words, size, format, ...fonts(size) };
	const parts = SHOWS.map((show) => ({
		show,
		part: PARTS[show]({ ...ask, shown: show === view.show })
	}));
	const front = parts.find(({ show }) => show === view.show)?.part;
	const base = front?.base ?? size.height;
	const line: Mark = {
		kind: 'rule',
		key: 'line',
		look: 'the-line',
		from: [0, base],
		to: [size.width, base]
	};
	return [...parts.flatMap(({ part }) => part.marks), line, ...(front?.words ?? [])];
}
