import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/lib/story/read';
import { pageAt } from './site';

/** The page of the pairs gives both sides the same form and room: counted where a reader sees it. */

const { root } = pageAt('/arguments/');
const { tables } = readTables('data');
const rowsOf = (name: string) => tables.get(name)?.rows ?? [];
const keysOf = (name: string) => [...(tables.get(name)?.byKey.keys() ?? [])];

const SIDES = ['critic', 'advocate'] as const;
type Side = (typeof SIDES)[number];

/** The larger share by which two counts may differ. */
const ROOM = 0.1;

/** Text that is seen before anything is opened: of what is folded away, only its summary. */
function seen(node: HTMLElement): string {
	if (node.tagName === 'DETAILS' && !node.hasAttribute('open')) {
		return node.querySelector('summary')?.text ?? '';
	}
	if (node.childNodes.length === 0) return node.text;
	return node.childNodes
		.map((child) => ('tagName' in child ? seen(child as HTMLElement) : child.text))
		.join(' ');
}

const words = (text: string): number =>
	text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function side(pair: string, of: Side): HTMLElement {
	const found = root.querySelectorAll(`[data-pair="${pair}"][data-side="${of}"]`);
	expect(found, `${pair} ${of}`).toHaveLength(1);
	return found[0] as HTMLElement;
}

const both = <T>(take: (of: Side) => T): readonly [T, T] => [take('critic'), take('advocate')];

/** By how much of the larger one two counts differ. */
const apart = ([one, other]: readonly [number, number]): number =>
	Math.abs(one - other) / Math.max(one, other);

const pairs = rowsOf('pairs').map((row) => [String(row['pair_id']), row] as const);
const supports = '.finding[data-direction="supports"]';

describe.each(pairs)('pair %s', (pair, row) => {
	const sides = both((of) => side(pair, of));

	it('gives both sides the same room, within a tenth', () => {
		const counts = both((of) => words(seen(side(pair, of))));
		expect(Math.min(...counts)).toBeGreaterThan(200);
		expect(apart(counts), counts.join(' and ')).toBeLessThanOrEqual(ROOM);
	});

	it.each(['.voice', '.finding', supports])('shows as many of %s on both sides', (selector) => {
		const [critic, advocate] = sides.map((one) => one.querySelectorAll(selector).length);
		expect(critic).toBeGreaterThan(0);
		expect(critic).toBe(advocate);
	});

	it('folds away nothing but sources', () => {
		for (const folded of sides.flatMap((one) => one.querySelectorAll('details'))) {
			expect(folded.classNames).toBe('item-sources');
			expect(folded.querySelectorAll('a[data-source]').length).toBeGreaterThan(0);
		}
	});

	it('has the same parts on both sides, in the same order', () => {
		const [critic, advocate] = sides.map((one) =>
			one.querySelectorAll('h4').map(({ text }) => text)
		);
		expect(critic).toHaveLength(3);
		expect(critic?.slice(0, 2)).toEqual(advocate?.slice(0, 2));
	});

	it('begins with the side that the table says', () => {
		const article = root.querySelector(`article[id="${pair}"]`);
		const order = article
			?.querySelectorAll('[data-side]')
			.map((one) => one.getAttribute('data-side'));
		expect(order?.[0]).toBe(row['shown_first']);
		expect(order).toHaveLength(2);
	});

	it('shows every record of the pair, each with an address, and the sources of each', () => {
		for (const of of SIDES) {
			const argument = row[`${of}_argument_id`];
			const claim = rowsOf('arguments').find((one) => one['argument_id'] === argument);
			const text = side(pair, of).text.replaceAll('’', "'");
			expect(text).toContain(String(claim?.['claim']));
			expect(text).toContain(String(claim?.['counter']));
			for (const [table, key] of [
				['voices', 'voice_id'],
				['evidence', 'evidence_id']
			] as const) {
				for (const one of rowsOf(table).filter((each) => each['argument_id'] === argument)) {
					const item = side(pair, of).querySelector(`[id="${String(one[key])}"]`);
					const shown = item
						?.querySelectorAll('a[data-source]')
						.map((link) => link.getAttribute('data-source'));
					expect(shown, String(one[key])).toEqual(one['source_ids']);
				}
			}
		}
	});

	it('is led to from the overview, and leads back to its row', () => {
		const row = root.querySelector(`.overview [id="row-${pair}"]`);
		expect(row?.querySelector(`a[href="#${pair}"]`)?.text.trim()).toBeTruthy();
		expect(root.querySelector(`article[id="${pair}"] a[href="#row-${pair}"]`)).toBeTruthy();
		const marks = row?.querySelectorAll('.marks') ?? [];
		expect(marks).toHaveLength(2);
		for (const [at, of] of SIDES.entries()) {
			const drawn = marks[at]?.querySelectorAll('[data-key]').map((mark) => mark.attrs['data-key']);
			const told = side(pair, of)
				.querySelectorAll('.finding')
				.map(({ id }) => id);
			expect(drawn).toEqual(told);
			expect(marks[at]?.getAttribute('aria-label')).toBeTruthy();
		}
	});
});

describe('all pairs together', () => {
	const all = (of: Side) => pairs.map(([pair]) => side(pair, of));

	it('give both sides the same room, within a tenth', () => {
		const counts = both((of) => all(of).reduce((sum, one) => sum + words(seen(one)), 0));
		expect(apart(counts), counts.join(' and ')).toBeLessThanOrEqual(ROOM);
	});

	it.each(['.voice', supports])('show as many of %s on both sides', (selector) => {
		const [critic, advocate] = both((of) =>
			all(of).reduce((sum, one) => sum + one.querySelectorAll(selector).length, 0)
		);
		expect(critic).toBe(advocate);
	});

	it('let either side stand first as often', () => {
		const first = pairs.map(([pair]) =>
			root.querySelector(`article[id="${pair}"] [data-side]`)?.getAttribute('data-side')
		);
		expect(first.filter((one) => one === 'critic')).toHaveLength(first.length / 2);
	});
});

describe('beside the pairs', () => {
	it('shows every other voice, as many for either side', () => {
		const shown = root.querySelectorAll('#more-voices .voice').map(({ id }) => id);
		const rows = rowsOf('voices').filter((row) => row['argument_id'] === null);
		expect([...shown].sort()).toEqual(rows.map((row) => String(row['voice_id'])).sort());
		const [critic, advocate] = both((of) =>
			root.querySelectorAll(`#more-voices [data-side="${of}"] .voice`)
		);
		expect(critic.length).toBe(advocate.length);
	});

	it('says that most evidence is about jails, with sources', () => {
		const scope = root.querySelector('#scope');
		expect(scope?.text).toMatch(/jails, not city police/);
		expect(scope?.querySelectorAll('a[data-source]').length).toBeGreaterThan(3);
	});
});

describe('polls', () => {
	it.each(keysOf('polls'))('%s: question, answers, sample, limits and sources', (id) => {
		const row = tables.get('polls')?.byKey.get(id);
		const poll = root.querySelector(`article[id="${id}"]`);
		const text = poll?.text.replaceAll('’', "'") ?? '';
		for (const column of ['question', 'result', 'sample', 'field_dates', 'caveat']) {
			expect(text, column).toContain(String(row?.[column]));
		}
		expect(poll?.querySelectorAll('a[data-source]').length).toBeGreaterThan(0);
		const figures = rowsOf('figures')
			.filter((one) => one['record'] === `polls/${id}` && one['unit'] === 'percent')
			.map((one) => `figures/${String(one['figure_id'])}/value`);
		const shown = poll?.querySelectorAll('data').map((one) => one.getAttribute('data-from'));
		expect([...(shown ?? [])].sort()).toEqual(figures.sort());
		expect(figures.length).toBeGreaterThan(0);
	});
});
