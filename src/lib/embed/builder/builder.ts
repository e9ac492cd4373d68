import { piecesOf, type Choice, type Pieces, type Thing } from './pieces';
import { showPreview, type ArticleWords } from './preview';

/**
 * Makes the embed builder's form work. Without it the page shows a snippet for everything there is.
 */

/** What the page hands over as JSON. */
interface Handed {
	/** Address that the site is published at; empty where it is wherever this page is. */
	readonly published: string;
	readonly things: readonly Thing[];
	readonly words: ArticleWords & { readonly copied: string; readonly selected: string };
}

function builder(form: HTMLFormElement, handed: Handed): void {
	const { things, words } = handed;
	const here = new URL('../..', location.href).href.replace(/\/$/, '');
	const part = (name: string) => document.querySelector<HTMLElement>(`[data-builder="${name}"]`);
	const out = (name: string) =>
		document.querySelector<HTMLTextAreaElement>(`textarea[data-out="${name}"]`);
	const said = part('said');
	const views = form.elements.namedItem('view') as HTMLSelectElement;

	const chosen = () => {
		const data = new FormData(form);
		const value = (name: string) => String(data.get(name) ?? '');
		const thing = things.find(({ id }) => id === value('thing')) ?? things[0];
		const width = Number(value('width'));
		const choice: Choice = {
			view: value('view'),
			form: value('form') as NonNullable<Choice['form']>,
			theme: value('theme') as NonNullable<Choice['theme']>,
			width: Number.isInteger(width) && width > 0 ? width : undefined
		};
		// A build of another language stands in a folder of its own.
		return { thing, choice, folder: value('language') };
	};

	const listViews = ({ views: all }: Thing) => {
		views.replaceChildren(...all.map(({ id, title }) => new Option(title, id)));
	};
	/** Shows what the choice makes. */
	const update = () => {
		const { thing, choice, folder } = chosen();
		if (!thing) return;
		for (const [name, wanted] of [
			['views', thing.views.length > 1],
			['forms', thing.id === 'story']
		] as const) {
			part(name)?.toggleAttribute('hidden', !wanted);
		}
		const pieces = piecesOf(`${handed.published || here}${folder}`, thing, choice);
		for (const name of Object.keys(pieces) as (keyof Pieces)[]) {
			const area = out(name);
			if (area) area.value = pieces[name];
		}
		const place = part('preview');
		if (place) showPreview(place, piecesOf(`${here}${folder}`, thing, choice).snippet, words);
	};

	form.addEventListener('change', ({ target }) => {
		const { thing } = chosen();
		if (thing && target === form.elements.namedItem('thing')) listViews(thing);
		update();
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		part('preview')?.scrollIntoView();
	});
	document.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
		const area = out(button?.dataset['copy'] ?? '');
		if (area) void copy(area);
	});
	async function copy(area: HTMLTextAreaElement): Promise<void> {
		let told = words.copied;
		try {
			await navigator.clipboard.writeText(area.value);
		} catch {
			// No clipboard for us: the reader's own copying takes what is selected.
			area.focus();
			area.select();
			told = words.selected;
		}
		if (said) said.textContent = told;
	}

	for (const name of ['form', 'made']) part(name)?.removeAttribute('hidden');
	const { thing } = chosen();
	if (thing) listViews(thing);
	update();
}

addEventListener('DOMContentLoaded', () => {
	const form = document.querySelector<HTMLFormElement>('form[data-builder="form"]');
	const data = document.getElementById('builder-data')?.textContent;
	if (form && data) builder(form, JSON.parse(data) as Handed);
});
