import { wordsOf } from './plain.mjs';

/** @typedef {{ id: string, chart: string, view: unknown }} StepView */

/**
 * Steps in a row that share a chart, as our own story joins them.
 * @template {{ id: string }} T
 * @param {readonly T[]} steps
 * @param {ReadonlyMap<string, StepView>} views
 */
function scenesOf(steps, views) {
	/** @type {{ chart: string, steps: T[] }[]} */
	const scenes = [];
	for (const step of steps) {
		const chart = views.get(step.id)?.chart;
		if (chart === undefined)
			throw new Error(`bench: step "${step.id}" of the page is not in the structure`);
		const last = scenes.at(-1);
		if (last?.chart === chart) last.steps.push(step);
		else scenes.push({ chart, steps: [step] });
	}
	return scenes;
}

/**
 * The page of the reference, filled with our story's words.
 * @param {string} template
 * @param {string} html our own page
 * @param {readonly StepView[]} views
 */
export function commonPage(template, html, views) {
	const words = wordsOf(html);
	const byId = new Map(views.map((view) => [view.id, view]));
	const story = words.chapters
		.map(({ head, steps }) => {
			const scenes = scenesOf(steps, byId).map(
				(scene) =>
					`<div class="scene" data-chart="${scene.chart}"><div class="graphic"><h4></h4><div class="canvas"></div></div><div class="steps">${scene.steps
						.map((step) => `<section class="step" data-step="${step.id}">${step.html}</section>`)
						.join('')}</div></div>`
			);
			return `<section class="chapter">${head}${scenes.join('')}</section>`;
		})
		.join('');
	const titles = new Map(
		words.chapters.flatMap(({ steps }) => steps.map(({ id, title }) => [id, title]))
	);
	const steps = views.map((view) => ({ ...view, title: titles.get(view.id) ?? '' }));
	/** @type {Record<string, string>} */
	const holes = {
		title: words.title,
		description: words.description,
		masthead: words.masthead,
		colophon: words.colophon,
		story,
		steps: JSON.stringify(steps).replaceAll('<', '\\u003c')
	};
	return template.replace(/\{\{(\w+)\}\}/g, (_, name) => holes[name] ?? '');
}
