import { SIZES, escaped, snippetOf } from '../snippet';

/** What can be embedded: the story, or a chart with its views. */
export interface Thing {
	/** `story`, or the chart's id. */
	readonly id: string;
	readonly name: string;
	readonly title: string;
	readonly summary: string;
	/** Views of a chart, by the step that shows them; none for the story. */
	readonly views: readonly { readonly id: string; readonly title: string }[];
}

/** What an editor chose. Empty where it is left to the frame, or to the reader. */
export interface Choice {
	/** Id of a view; the first where it is empty. */
	readonly view?: string;
	readonly form?: 'stacked' | 'stepper' | '';
	readonly theme?: 'light' | 'dark' | '';
	/** Most width, in CSS pixels. */
	readonly width?: number | undefined;
}

/** What goes into somebody else's page, in each form that systems take. */
export interface Pieces {
	readonly snippet: string;
	/** Address that systems with oEmbed make a frame of. */
	readonly link: string;
	readonly oembed: string;
	/** Picture, headline and link: for feeds and newsletters, which take no frames. */
	readonly card: string;
}

/**
 * @param root address of the site, without a slash at the end
 */
export function piecesOf(root: string, thing: Thing, choice: Choice = {}): Pieces {
	const { id, summary } = thing;
	const story = id === 'story';
	const first = thing.views[0]?.id;
	const view = thing.views.find((one) => one.id === choice.view && one.id !== first);
	const hash = view ? `#${view.id}` : '';
	const title = view?.title ?? thing.title;
	const form = (story && choice.form) || undefined;
	const query = new URLSearchParams({
		...(form ? { form } : {}),
		...(choice.theme ? { theme: choice.theme } : {})
	});
	const asked = query.size > 0 ? `?${query}` : '';
	const link = `${root}${story ? '/' : `/charts/${id}/`}${hash}`;
	return {
		snippet: snippetOf({
			src: `${root}/embed/${story ? '' : `${id}/`}${asked}${hash}`,
			title,
			width: '100%',
			height: SIZES[story ? 'story' : 'chart'].height,
			grow: !story || form === 'stacked',
			...(choice.width ? { most: choice.width } : {}),
			link,
			script: `${root}/embed.js`,
			form
		}),
		link,
		oembed: `${root}/oembed/${id}.json`,
		card: [
			`<p><a href="${escaped(link)}"><img src="${escaped(`${root}/share/${id}.png`)}" alt="" width="600" height="315"></a></p>`,
			`<p><a href="${escaped(link)}"><strong>${escaped(title)}</strong></a></p>`,
			`<p>${escaped(summary)}</p>`
		].join('\n')
	};
}
