import { scaleBand, scaleLinear } from 'd3-scale';
import type { Format } from '$lib/i18n/format';
import { placeLabels, type Candidate } from '../core/boxes';
import { LEADING, type Mark, type RectMark } from '../core/drawing';
import { textWidth, wrapText } from '../core/text';
import { bar } from './bar';
import { boxOf, textIn, widthIn, type Ask, type Part } from './frame';
import { partialText, say } from './tell';
import type { MonthCount } from './types';

/** Name of the month of an ISO date, as short as the language has it. */
function shortMonth(iso: string, format: Format): string {
	const tag = format.locale === 'en' ? 'en-US' : format.locale;
	const style = { month: 'short', timeZone: 'UTC' } as const;
	return new Intl.DateTimeFormat(tag, style).format(new Date(`${iso.slice(0, 7)}-01T00:00:00Z`));
}

/** Words over the bars of the surge: what it was, and when. Two sentences share a line where they fit. */
function surgeLines({ data, words, size, format, font, small }: Ask) {
	if (!data.surge) return { head: [], dates: [] };
	const wrap = (text: string) => wrapText(text, size.width - 4, small, 450);
	const dates = [
		format.fill(words.surge_begins, { from: format.date(data.surge.from) }),
		format.fill(words.surge_ends, { to: format.date(data.surge.to) })
	];
	const together = wrap(dates.join('; '));
	return {
		head: wrapText(words.surge, size.width - 4, font, 680),
		dates: together.length === 1 ? together : dates.flatMap(wrap)
	};
}

/** Where an ISO date lies between the left edges of the months' slots; undefined outside them. */
function xOf(
	iso: string,
	months: readonly MonthCount[],
	left: number,
	step: number
): number | undefined {
	const index = months.findIndex(({ from }) => from.slice(0, 7) === iso.slice(0, 7));
	if (index < 0) return undefined;
	const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
	const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return left + (index + (day - 1) / days) * step;
}

/** The home state's arrests by month, from zero, with the months of the surge behind them. */
export function monthsPart(ask: Ask): Part {
	const { data, view, words, size, format, font, small, shown } = ask;
	const line = small * LEADING;
	const partials = data.months.some((month) => month.partial !== null);
	const base = size.height - (2 + Number(partials)) * line - 10;
	const surge = surgeLines(ask);
	const head = surge.head.length * font * LEADING + surge.dates.length * line;
	const top = head + (head ? 8 : 0) + font * LEADING + 4;
	const x = scaleBand(
		data.months.map(({ key }) => key),
		[0, size.width]
	)
		.paddingInner(0.3)
		.paddingOuter(0.15);
	const most = Math.max(1, ...data.months.map(({ value }) => value));
	const y = scaleLinear([0, most], [base, top]);
	const marks = data.months.map((month) => {
		const front = view.focus?.includes(month.key) === true;
		return bar(
			month.key,
			`${front ? 'ink' : 'federal'}${month.partial ? ' open' : ''}`,
			{ x: x(month.key) ?? 0, width: x.bandwidth(), top: y(month.value), base },
			shown,
			say.month(month, words, format)
		);
	});
	const ends = data.surge
		? [data.surge.from, data.surge.to].map((iso) => xOf(iso, data.months, 0, x.step()))
		: [];
	const [from, to] = ends;
	const band: Mark = {
		kind: 'rect',
		key: 'surge',
		look: 'band',
		x: from ?? 0,
		y: head + 4,
		width: Math.max(0, (to ?? 0) - (from ?? 0)),
		height: Math.max(0, base - head - 4),
		hidden: !shown || from === undefined || to === undefined
	};
	if (!shown) return { base, marks: [band, ...marks], words: [] };
	const middle = ((from ?? 0) + (to ?? 0)) / 2;
	const told = from === undefined || to === undefined ? [] : surgeMarks(ask, surge, middle);
	return {
		base,
		marks: [band, ...marks],
		words: [...told, ...valueMarks(ask, marks), ...axisMarks(ask, marks, base)]
	};
}

function surgeMarks(ask: Ask, surge: ReturnType<typeof surgeLines>, middle: number): Mark[] {
	const { size, font, small } = ask;
	const put = (
		key: string,
		look: string,
		lines: readonly string[],
		fontSize: number,
		y: number
	): Mark => {
		const half = boxOf(look, lines, fontSize).width / 2;
		const x = Math.max(half, Math.min(middle, size.width - half));
		return { kind: 'text', key, look, at: [x, y], lines, size: fontSize, align: 'middle' };
	};
	return [
		put('surge-name', 'ink bold', surge.head, font, 0),
		put('surge-dates', 'ink-soft', surge.dates, small, surge.head.length * font * LEADING)
	];
}

/** Every value over its bar. */
function valueMarks({ data, view, format, font, size }: Ask, bars: readonly RectMark[]): Mark[] {
	return data.months.map(({ key, value }, index): Mark => {
		const { x = 0, y = 0, width = 0 } = bars[index] ?? {};
		const text = format.number(value);
		const look = view.focus?.includes(key) ? 'ink bold' : 'ink';
		const half = widthIn(look, text, font) / 2;
		const middle = Math.max(half, Math.min(x + width / 2, size.width - half));
		return {
			kind: 'text',
			key: `value-${key}`,
			look: `${look} num`,
			at: [middle, y - font * LEADING - 2],
			lines: [text],
			size: font,
			align: 'middle'
		};
	});
}

/** Under the bars: months, years where they change, and which days a part of a month covers. */
function axisMarks(ask: Ask, bars: readonly RectMark[], base: number): Mark[] {
	const { data, view, words, size, format, small } = ask;
	const line = small * LEADING;
	const bounds = { x: 0, y: 0, width: size.width, height: size.height };
	const row = (id: string, index: number, textOf: (month: MonthCount, at: number) => string) => {
		const candidates = data.months.flatMap((month, at): Candidate<Mark>[] => {
			const text = textOf(month, at);
			const { x = 0, width = 0 } = bars[at] ?? {};
			if (!text) return [];
			const look = view.focus?.includes(month.key) && id === 'month' ? 'ink bold' : 'ink-soft';
			const wide = textWidth(text, small, 680) + 1;
			const middle = x + width / 2 - wide / 2;
			const left = Math.max(0, Math.min(middle, size.width - wide));
			const box = { x: left, y: base + 6 + index * line, width: wide, height: line };
			return [{ item: textIn(`${id}-${month.key}`, look, [text], small, box), boxes: [box] }];
		});
		return placeLabels(candidates, bounds, [], 1).map(({ item }) => item);
	};
	const year = (month: MonthCount) => month.from.slice(0, 4);
	return [
		...row('month', 0, (month) => shortMonth(month.from, format)),
		...row('year', 1, (month, at) => {
			const before = data.months[at - 1];
			return before && year(before) === year(month) ? '' : format.date(year(month));
		}),
		...row('partial', 2, (month) => partialText(month, words, format))
	];
}
