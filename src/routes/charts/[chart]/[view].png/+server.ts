import { pngOf } from '$lib/charts/core/png';
import { story } from '../../../story.server';
import { DOWNLOAD, pictureOf } from '../../picture.server';
import { stepAt, viewEntries } from '../views.server';

export const prerender = true;
export const entries = viewEntries;

/** A view as a picture for any page, at twice its size. */
export const GET = ({ params }) =>
	new Response(pngOf(pictureOf(story(), stepAt(params), DOWNLOAD), 2), {
		headers: { 'content-type': 'image/png' }
	});
