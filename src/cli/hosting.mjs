#!/usr/bin/env node
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { apacheFile } from './hosting/apache.mjs';
import { cloudfrontFile } from './hosting/cloudfront.mjs';
import { githubPagesFile } from './hosting/github-pages.mjs';
import { netlifyFile } from './hosting/netlify.mjs';
import { nginxFile } from './hosting/nginx.mjs';

const HELP = `Writes what hosts need to know of the site, from src/cli/headers.mjs.

  npm run hosting [-- --base /path] [--to docs/hosting]

  --base  the path that the site lives under (the BASE_PATH of its build)
  --to    the folder to write into
`;

/**
 * Every host's file, by its name. `_headers`, for Netlify and Cloudflare Pages, is written into the build.
 * @param {string} base '' or `/path` that the site lives under.
 * @returns {Record<string, string>}
 */
export function hostFiles(base = '') {
	return {
		'nginx.conf': nginxFile(base),
		'apache.htaccess': apacheFile(base),
		'cloudfront.json': cloudfrontFile(base),
		'netlify.toml': netlifyFile(),
		'github-pages.yml': githubPagesFile()
	};
}

function main() {
	const { values } = parseArgs({
		options: {
			base: { type: 'string', default: '' },
			to: { type: 'string', default: 'docs/hosting' },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) return console.log(HELP);
	if (!/^(\/[\w.-]+)*$/.test(values.base)) {
		throw new Error(
			`--base is "${values.base}", but a path is like /features/line, without a slash at its end.`
		);
	}
	for (const [name, text] of Object.entries(hostFiles(values.base))) {
		const file = join(values.to, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		console.log(file);
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	try {
		main();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
