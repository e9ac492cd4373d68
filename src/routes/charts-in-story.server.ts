import type { Step, Story } from '$lib/story/types';

/** A chart and the steps that show it, in reading order. */
export interface ChartInStory {
	readonly chart: string;
	readonly steps: readonly Step[];
}

/** Every chart that the story shows, in the order of its first step. */
export function chartsInStory(story: Pick<Story, 'chapters'>): ChartInStory[] {
	const found = new Map<string, Step[]>();
	for (const step of story.chapters.flatMap((chapter) => chapter.steps)) {
		const steps = found.get(step.chart) ?? [];
		steps.push(step);
		found.set(step.chart, steps);
	}
	return [...found].map(([chart, steps]) => ({ chart, steps }));
}
