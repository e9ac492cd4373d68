import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/lib/story/read';
import { pageAt } from './site';

/** The list of sources: all of them, with what leans on each, and filters that count right. */
const { root } = pageAt('/sources/');
const { tables } = readTables('data');
const rows = tables.get('sources')?.rows ?? [];
const entries = root.querySelectorAll('.source-list > li');

describe('/sources/', () => {
	it('lists every source once, by its id, with kind and use as the table says', () => {
		const shown = entries.map((one) => [
			one.id,
			one.getAttribute('data-kind'),
			one.getAttribute('data-use')
		]);
		const given = rows.map((row) => [row['source_id'], row['kind'], row['use']]);
		expect(shown.map(String).sort()).toEqual(given.map(String).sort());
	});

	it('says of each what leans on it, or that nothing does', () => {
		for (const entry of entries) {
			const leans = entry.querySelectorAll('p b').length > 0;
			expect(leans, entry.id).toBe(entry.getAttribute('data-use') === 'cited' || leans);
			if (entry.getAttribute('data-use') === 'cited') expect(leans, entry.id).toBe(true);
		}
	});

	it.each(['kind', 'use'])('counts right what the choices by %s leave', (name) => {
		const inputs = root.querySelectorAll(`input[name="${name}"]`);
		expect(inputs.length).toBeGreaterThan(2);
		for (const input of inputs) {
			const value = input.getAttribute('value') ?? '';
			const left = entries.filter(
				(one) => value === 'all' || one.getAttribute(`data-${name}`) === value
			);
			const told = input.closest('label')?.querySelector('.count')?.text;
			expect(told, value).toBe(String(left.length));
		}
	});

	it('links the publisher where its address is known, and nothing where it is not', () => {
		for (const row of rows) {
			const id = String(row['source_id']);
			const link = entries.find((one) => one.id === id)?.querySelector('h2 a');
			expect(link?.getAttribute('href'), id).toBe(row['url'] ?? undefined);
		}
	});

	it('runs no script', () => {
		expect(root.querySelectorAll('script').length).toBe(0);
	});
});
