import { relative, sep } from 'node:path';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { forbidden, resolveImport } from './src/cli/directions.mjs';
import svelteConfig from './svelte.config.js';

/**
 * Holds the import directions of src/cli/directions.mjs.
 * @type {import('eslint').Rule.RuleModule}
 */
const directions = {
	meta: {
		type: 'problem',
		schema: [],
		messages: { no: '{{from}} may not import {{what}}: {{why}}.' }
	},
	create(context) {
		const from = relative(import.meta.dirname, context.filename)
			.split(sep)
			.join('/');
		/** @param {any} node */
		const look = (node) => {
			const what = node.source?.value;
			if (typeof what !== 'string') return;
			const types = node.importKind === 'type' || node.exportKind === 'type';
			const why = forbidden(from, resolveImport(from, what), types);
			if (why) context.report({ node, messageId: 'no', data: { from, what, why } });
		};
		return {
			ImportDeclaration: look,
			ImportExpression: look,
			ExportNamedDeclaration: look,
			ExportAllDeclaration: look
		};
	}
};

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', '.cache/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript knows the names that there are better than this rule does.
			'no-undef': 'off',
			eqeqeq: 'error',
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			// Naming what is left out is how a rest takes all but that.
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	{
		files: ['**/*.svelte', 'src/lib/**/*.ts', 'src/routes/**/*.ts'],
		rules: {
			// Links and addresses are data: a source's own, or a step's on this page. The rule wants them
			// resolved; prerendering and the built-site tests follow them all, under a base path too.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte'],
		rules: {
			// The compiler's own warnings, those on accessibility among them.
			'svelte/valid-compile': 'error',
			// Words come from data/: none of them may turn into markup.
			'svelte/no-at-html-tags': 'error',
			'svelte/button-has-type': 'error',
			'svelte/no-target-blank': 'error'
		}
	},
	{
		files: ['src/**'],
		plugins: { own: { rules: { directions } } },
		rules: { 'own/directions': 'error' }
	},
	{
		files: ['src/lib/**', 'src/routes/**'],
		rules: { 'no-console': 'error' }
	}
);
