import { story } from '../../../story.server';
import { DOWNLOAD, pictureOf } from '../../picture.server';
import { stepAt, viewEntries } from '../views.server';

export const prerender = true;
export const entries = viewEntries;

/** A view as a picture that can be edited. */
export const GET = ({ params }) =>
	new Response(pictureOf(story(), stepAt(params), DOWNLOAD), {
		headers: { 'content-type': 'image/svg+xml' }
	});
