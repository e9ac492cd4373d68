import scrollama from 'scrollama';
import { createScene } from './scene.js';

/** Id, chart, view and headline of the picture for each step, in reading order. */
const steps = JSON.parse(document.getElementById('steps').textContent);
const byId = new Map(steps.map((step) => [step.id, step]));

const ids = [...new Set(steps.map((step) => step.chart))];
const files = await Promise.all(
	ids.map(async (id) => (await (await fetch(`./chart-data/${id}.json`)).json()).data)
);
const data = new Map(ids.map((id, index) => [id, files[index]]));

const scenes = new Map(
	[...document.querySelectorAll('.scene')].map((element) => {
		const chart = element.dataset.chart;
		return [element, createScene(element.querySelector('.graphic'), chart, data.get(chart))];
	})
);

for (const [element, scene] of scenes) {
	scene.show(byId.get(element.querySelector('.step').dataset.step));
}

const scroller = scrollama();
scroller.setup({ step: '.step', offset: 0.8 }).onStepEnter(({ element }) => {
	document.querySelector('.step.is-active')?.classList.remove('is-active');
	element.classList.add('is-active');
	scenes.get(element.closest('.scene')).show(byId.get(element.dataset.step));
});

let timer;
addEventListener('resize', () => {
	clearTimeout(timer);
	timer = setTimeout(() => {
		for (const scene of scenes.values()) scene.resize();
		scroller.resize();
	}, 150);
});
