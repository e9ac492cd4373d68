import type { Snippet } from 'svelte';
import type { PictureStep, ReaderStory } from '$lib/story/reader';

/** How a stage asks for a picture. */
export interface FigureRequest {
	/** The step whose view is shown. */
	readonly step: PictureStep;
	/** Every step that the figure may come to show. */
	readonly steps: readonly PictureStep[];
	/** Unique on the page. */
	readonly uid: string;
	/** Whether the chart's table goes with it. */
	readonly table: boolean;
	/** The figure keeps this view for good. */
	readonly still: boolean;
	/** Told where the figure cannot come to life: it keeps the view that the server drew. */
	readonly onlost?: () => void;
}

/**
 * The contract of every stage: it is given the story and a way to draw a step's figure, decides
 * which step is current, and knows no chart.
 */
export interface StageProps {
	readonly story: ReaderStory;
	readonly figure: Snippet<[FigureRequest]>;
}

/** A run of steps that share one chart: the picture stays while its steps go by. */
export interface Scene<S = PictureStep> {
	readonly id: string;
	readonly chart: string;
	readonly steps: readonly S[];
}

/** Splits steps into scenes, in reading order. */
export function scenesOf<S extends Pick<PictureStep, 'id' | 'chart'>>(
	steps: readonly S[]
): Scene<S>[] {
	const scenes: { id: string; chart: string; steps: S[] }[] = [];
	for (const step of steps) {
		const last = scenes.at(-1);
		if (last?.chart === step.chart) last.steps.push(step);
		else scenes.push({ id: `scene-${step.id}`, chart: step.chart, steps: [step] });
	}
	return scenes;
}

/**
 * The step whose view a scene shows: the current one if it is in the scene, else the nearest, so
 * that a scene looks the same however the reader came to it.
 *
 * @param order position of each step in the whole story
 * @param current position of the current step, or -1 before the first
 */
export function shownIn<S extends Pick<PictureStep, 'id'>>(
	scene: Scene<S>,
	order: ReadonlyMap<string, number>,
	current: number
): S {
	const first = order.get(scene.steps[0]?.id ?? '') ?? 0;
	const index = Math.max(0, Math.min(current - first, scene.steps.length - 1));
	return scene.steps[index] as S;
}
