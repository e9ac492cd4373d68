import type { Format } from '$lib/i18n/format';
import type { Size } from '../core/contract';
import { textWidth } from '../core/text';
import { dots, type Dot } from './dots';
import { labels, type Label } from './labels';
import { cityLines, medianLines, stretch, type CityLine, type MedianLine } from './lines';
import { frame, LEADING, type Frame } from './scales';
import { allCities } from './shown';
import { GROUPS, type DeciderData, type DeciderView, type DeciderWords, type Group } from './types';

export interface Tick {
	readonly value: number;
	readonly text: string;
	readonly shown: boolean;
}

export interface KeyItem {
	readonly group: Group;
	readonly text: string;
	/** Pixels from the left and the top. */
	readonly x: number;
	readonly y: number;
}

export interface DeciderLayout {
	readonly frame: Frame;
	readonly cities: readonly CityLine[];
	readonly medians: readonly MedianLine[];
	readonly stretch: string;
	/** Year of the line, or the start of the axis where the view names none. */
	readonly lineYear: number;
	readonly dots: readonly Dot[];
	readonly labels: readonly Label[];
	readonly xTicks: readonly Tick[];
	readonly yTicks: readonly Tick[];
	/** Key of the four groups, only where the picture is about all cities. */
	readonly key: readonly KeyItem[];
	/** First preliminary year less a half: where the tinted band begins; null without one. */
	readonly preliminaryFrom: number | null;
}

function xTicks(data: DeciderData, at: Frame, format: Format): readonly Tick[] {
	const perYear = (at.right - at.left) / Math.max(1, data.years.length);
	const step = perYear * 5 < textWidth('2000', at.fontSize) + 12 ? 10 : 5;
	return data.years
		.filter((year) => year % 5 === 0)
		.map((value) => ({ value, text: format.number(value, 'year'), shown: value % step === 0 }));
}

/** Round rates of all views, so that a tick keeps its identity while the axis stretches. */
function yTicks(at: Frame, format: Format): readonly Tick[] {
	const top = at.y.domain[1];
	const finest = top > 40 ? 20 : top > 25 ? 10 : 5;
	const room = (step: number) => at.py(0) - at.py(step) >= at.fontSize * 1.4;
	const step = [5, 10, 20, 25, 50].find((one) => one >= finest && room(one)) ?? 100;
	const values: number[] = [];
	for (let value = 0; value <= at.full.domain[1]; value += 5) values.push(value);
	return values.map((value) => ({
		value,
		text: format.number(value),
		shown: value <= top && value % step === 0
	}));
}

/** Width of a key's dash and the space after it, in pixels. */
const DASH = 24;

function key(data: DeciderData, words: DeciderWords, size: Size, at: Frame): readonly KeyItem[] {
	const present = GROUPS.filter((group) => data.cities.some((city) => city.group === group));
	const items = present.map((group) => ({
		group,
		text: words[group],
		width: DASH + textWidth(words[group], at.fontSize)
	}));
	const total = items.reduce((sum, item) => sum + item.width + 18, -18);
	if (total <= size.width) {
		return items.map(({ group, text }, index) => {
			const before = items.slice(0, index).reduce((sum, item) => sum + item.width + 18, 0);
			return { group, text, x: before, y: 0 };
		});
	}
	const half = (odd: number) =>
		Math.max(0, ...items.filter((_, index) => index % 2 === odd).map(({ width }) => width));
	const two = half(0) + 10 + half(1) <= size.width;
	// On the narrowest plots the two groups of the story stand alone, one over the other.
	const kept = two
		? items
		: items.filter(({ group }) => group === 'limits' || group === 'requires');
	return kept.map(({ group, text }, index) => ({
		group,
		text,
		x: two && index % 2 ? half(0) + 10 : 0,
		y: (two ? Math.floor(index / 2) : index) * at.fontSize * LEADING
	}));
}

/**
 * Murder rates by year: faint lines for cities, heavy ones for medians or the Twin Cities, and the
 * year line that cuts them. Positions are years and rates; the frame's axes turn them into percent.
 */
export function layoutDecider(
	data: DeciderData,
	view: DeciderView,
	words: DeciderWords,
	size: Size,
	format: Format
): DeciderLayout {
	const at = frame(data, view, words, size);
	const marks = dots(data, view, at);
	const [first] = data.preliminary;
	return {
		frame: at,
		cities: cityLines(data, view, at),
		medians: medianLines(data, view, at),
		stretch: stretch(at),
		lineYear: view.year ?? at.x.domain[0],
		dots: marks,
		labels: labels(
			data,
			view,
			words,
			size,
			format,
			at,
			marks.filter((dot) => dot.shown)
		),
		xTicks: xTicks(data, at, format),
		yTicks: yTicks(at, format),
		key: allCities(view) ? key(data, words, size, at) : [],
		preliminaryFrom: first === undefined ? null : first - 0.5
	};
}
