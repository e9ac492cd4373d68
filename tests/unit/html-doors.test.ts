import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** The doors by which text becomes elements, and what text goes through each. */
const DOORS: Readonly<Record<string, string>> = {
	'src/lib/charts/StepFigure.svelte': 'the drawing that the server made of a step',
	'src/lib/live/Live.svelte':
		'what the server drew of a page, its data as escaped JSON, its script',
	'src/lib/pages/embed/BuilderScript.svelte': "the builder's script, and its data as escaped JSON",
	'src/lib/pages/handout/HandoutPage.svelte': 'the drawing of a code',
	'src/lib/pages/handout/PaperStep.svelte': 'the drawing that the server made of a step',
	'src/lib/stages/scroll/SceneSteps.svelte':
		'the drawing that the server made of a step, in a noscript',
	'src/lib/stages/scroll/stills.ts': 'the drawing in a noscript of the page itself',
	'src/lib/ui/AsServed.svelte': 'words that our own components wrote on the server',
	'src/lib/ui/Framed.svelte': 'the script of framed pages',
	'src/lib/embed/builder/preview.ts': 'the page around a snippet, of escaped words',
	'src/cli/still-pages.mjs': 'style sheets of pages without script',
	'src/cli/copy-boot.js': 'pages that the copy carries'
};

const SINK =
	/\{@html|\.(inner|outer)HTML\s*=|insertAdjacentHTML|\.srcdoc\s*=|document\.write|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|parseFromString|eslint-disable[^\n]*no-at-html-tags/;

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /(?<!\.test)\.(svelte|ts|js|mjs|html)$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));

it('text becomes elements at these doors alone', () => {
	const found = sources.filter((file) => SINK.test(readFileSync(file, 'utf8')));
	expect(found.sort()).toEqual(Object.keys(DOORS).sort());
});

it('no text becomes code, and no script makes a script of an address', () => {
	const code = /\beval\(|new Function\(|setTimeout\(\s*['"`]|javascript:/;
	expect(sources.filter((file) => code.test(readFileSync(file, 'utf8')))).toEqual([]);
});

it('policies of Trusted Types have these names alone', () => {
	const named = sources.flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/(?:\btrusted|createPolicy)\('([\w-]+)'/g)].map(
			([, name]) => name
		)
	);
	expect(named.sort()).toEqual(['line-copy', 'line-preview', 'line-still', 'line-worker']);
});
