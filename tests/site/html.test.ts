import { readFileSync } from 'node:fs';
import { FileSystemConfigLoader, HtmlValidate, type ConfigData } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pages } from './site';

/** Rules that fight how Svelte writes HTML, or what charts are. Everything else holds. */
const rules: ConfigData['rules'] = {
	// Svelte and SvelteKit write <!doctype html>, <meta … /> and disabled="": all are valid HTML.
	'doctype-style': 'off',
	'void-style': 'off',
	'attribute-boolean-style': 'off',
	// Marks are placed by data; their places are styles by nature.
	'no-inline-style': 'off',
	// Source ids may start with a digit, as HTML allows.
	'valid-id': ['error', { relaxed: true }]
};

const base = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;
const validator = new HtmlValidate(new FileSystemConfigLoader({ ...base, rules }));

describe('the HTML of every page', () => {
	it.each(pages.map((page) => [page.path, page] as const))('%s is valid', async (_, page) => {
		const report = await validator.validateString(page.html);
		const told = report.results.flatMap(({ messages }) =>
			messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId} ${message}`)
		);
		expect(told.slice(0, 20)).toEqual([]);
	});
});
