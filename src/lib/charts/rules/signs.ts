import type { Format } from '$lib/i18n/format';
import type { Mark } from '../core/drawing';
import { homeIn } from '$lib/story/lead';
import { xOf, type Column } from './columns';
import type { Frame, Lane } from './frame';
import { sayRule } from './say';
import { inView, isOpen, lineTime, timeOf } from './time';
import type { Rule, RulesData, RulesView, RulesWords } from './types';

/** How much of a row lies above the middle of a sign: state law stands above the city's own rule. */
const STATE = 0.28;
const CITY = 0.64;

/** True where the view puts other cities or groups in front. */
export function dimmed(data: RulesData, key: string, view: RulesView): boolean {
	const city = data.cities.find((one) => one.key === key);
	if (city?.lead === 'home' || key === view.focus) return false;
	const group = city?.group;
	return view.focus !== undefined || (view.group !== undefined && view.group !== group);
}

/** Height of a rule's sign in the plot. */
function heightOf(rule: Rule, lane: Lane): number {
	return lane.y + lane.height * (rule.state ? STATE : CITY);
}

/** The band of a state law, up to the line, over the whole height of the city's row, with its edge at the date. */
function band(
	rule: Rule,
	lane: Lane,
	column: Column,
	view: RulesView,
	line: number,
	faint: boolean
): Mark[] {
	const time = timeOf(rule.date);
	const from = xOf(column, Math.min(time ?? line, line));
	const hidden = time === null || time > line || !inView(rule, view);
	const look = faint ? ' faint' : '';
	return [
		{
			kind: 'rect',
			key: `band-${rule.key}`,
			look: `${rule.direction} tint${look}`,
			x: from,
			y: lane.y,
			width: xOf(column, line) - from,
			height: lane.height,
			hidden
		},
		{
			kind: 'rule',
			key: `edge-${rule.key}`,
			look: `${rule.direction} solid thin${look}`,
			from: [from, lane.y],
			to: [from, lane.y + lane.height],
			hidden
		}
	];
}

/** The line of a city rule, from its date to the line; short where it no longer holds, dashed where nobody knows. */
function reach(
	rule: Rule,
	own: boolean,
	lane: Lane,
	column: Column,
	view: RulesView,
	line: number,
	faint: boolean
): Mark {
	const time = timeOf(rule.date);
	const from = Math.min(time ?? line, line);
	const to = rule.inForce === 'no' ? Math.min(line, from + 1.5) : line;
	// Two lines of one row that go different ways are both seen.
	const y = heightOf(rule, lane) + (rule.direction === 'requires' ? 3 : 0);
	const weight = rule.inForce === 'yes' ? 'solid' : 'dash';
	return {
		kind: 'rule',
		key: `reach-${rule.key}`,
		look: `${own ? 'ink heavy' : `${rule.direction} firm`} ${weight}${faint ? ' faint' : ''}`,
		from: [xOf(column, from), y],
		to: [xOf(column, to), y],
		hidden: time === null || time >= line || !inView(rule, view)
	};
}

/** Signs of a row without a date stand side by side, in the middle of their place. */
function undatedAt(rule: Rule, data: RulesData, column: Column, radius: number): number {
	const same = data.rules.filter(
		({ city, date, state }) => city === rule.city && date === '' && state === rule.state
	);
	return column.undated + (same.indexOf(rule) - (same.length - 1) / 2) * (2 * radius + 2);
}

/** All rules: bands of state law behind, lines of city rules over them, a sign for each on its date. */
export function signs(
	data: RulesData,
	view: RulesView,
	words: RulesWords,
	format: Format,
	at: Frame
): { readonly back: readonly Mark[]; readonly front: readonly Mark[] } {
	const back: Mark[] = [];
	const lines: Mark[] = [];
	const dots: Mark[] = [];
	const home = homeIn(data.cities)?.key;
	const line = lineTime(data, view);
	for (const rule of data.rules) {
		const lane = at.lanes.find(({ key }) => key === rule.city);
		const column = lane && at.columns[lane.column];
		if (!lane || !column) continue;
		const own = rule.city === home;
		const faint = dimmed(data, rule.city, view);
		if (rule.state) back.push(...band(rule, lane, column, view, line, faint));
		else lines.push(reach(rule, own, lane, column, view, line, faint));
		const time = timeOf(rule.date);
		const later = time !== null && time > line;
		const radius = rule.state ? at.radius * 0.8 : at.radius;
		const colour = own ? 'ink' : rule.direction;
		const y = heightOf(rule, lane) + (!rule.state && rule.direction === 'requires' ? 3 : 0);
		dots.push({
			kind: 'dot',
			key: `rule-${rule.key}`,
			look: `${colour} ${isOpen(rule) ? 'open' : rule.state ? 'solid' : 'edged'}${later ? ' dim' : faint ? ' faint' : ''}`,
			row: rule.key,
			shape: rule.direction === 'limits' ? 'circle' : 'square',
			at: [time === null ? undatedAt(rule, data, column, radius) : xOf(column, time), y],
			radius,
			hidden: !inView(rule, view),
			say: sayRule(data, rule, words, format)
		});
	}
	return { back, front: [...lines, ...dots] };
}
