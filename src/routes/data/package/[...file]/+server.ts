import { error } from '@sveltejs/kit';
import { packageFile, packageFiles } from '$lib/story/raw';
import { DATA_DIR } from '../../../place.server';

export const prerender = true;

export const entries = () => packageFiles(DATA_DIR).map((file) => ({ file }));

/** The data package as it is in the data directory: its description and the tables where that says. */
export const GET = ({ params }) => {
	const text = packageFile(DATA_DIR, params.file);
	if (text === undefined) error(404);
	const type = params.file.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8';
	return new Response(text, { headers: { 'content-type': type } });
};
