import script from 'virtual:embed-host';

export const prerender = true;

/** The script for pages that embed the story: `<script async src="…/embed.js"></script>`. */
export const GET = () =>
	new Response(`${script}\n`, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
