import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The file in the build. */
const FILE = 'licenses.txt';
/** Under what others' work may be to ship with the site. */
export const ALLOWED = [
	'0BSD',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'ISC',
	'MIT',
	'OFL-1.1'
];
/** What ships without being bundled: what `npm run us-states` and `npm run fonts` cut the map and the faces from. */
const CARRIED = ['us-atlas', '@fontsource/source-serif-4', '@fontsource-variable/public-sans'];
/** Modules that the bundler writes by itself, and whose they are. */
const OWN = /** @type {const} */ ([
	[/^\0(rolldown|\/?@oxc-project)/, 'rolldown'],
	[/^\0?vite\//, 'vite']
]);

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Package that a module or a file is from. @param {string} id */
function packageOf(id) {
	const made = OWN.find(([pattern]) => pattern.test(id))?.[1];
	return made ?? /.*node_modules\/((?:@[^/]+\/)?[^/?]+)/.exec(id.replaceAll('\\', '/'))?.[1];
}

/**
 * Packages whose code or files are among built files.
 * @param {readonly (import('vite').Rolldown.OutputChunk | import('vite').Rolldown.OutputAsset)[]} files
 * @returns {string[]}
 */
export function packagesIn(files) {
	const ids = files.flatMap((file) =>
		file.type === 'chunk' ? file.moduleIds : file.originalFileNames
	);
	return [...new Set(ids.flatMap((id) => packageOf(id) ?? []))];
}

/** Name, version and license of a package, and the license's text. @param {string} name */
function entryOf(name) {
	const dir = join(root, 'node_modules', name);
	const { version, license, homepage, author } = JSON.parse(
		readFileSync(join(dir, 'package.json'), 'utf8')
	);
	if (!ALLOWED.includes(license)) {
		throw new Error(
			`licenses: ${name} ${version} is under "${license}" and would ship. Allowed: ${ALLOWED.join(', ')}.`
		);
	}
	const file = readdirSync(dir).find((one) => /^licen[cs]e/i.test(one));
	const by = typeof author === 'string' ? author : author?.name;
	const whole = file ? readFileSync(join(dir, file), 'utf8') : by ? `By ${by}` : '';
	// Bundlers go on with the licenses of what runs in them: none of that ships.
	const [text = ''] = whole.split(/^# Licenses of bundled dependencies$/m);
	return [`## ${name} ${version} (${license})`, homepage ?? '', text.trim()]
		.filter(Boolean)
		.join('\n\n');
}

/** The list as text. @param {readonly string[]} names */
const licensesFile = (names) =>
	`${['# Work of others that this site carries', ...[...names].sort().map(entryOf)].join('\n\n')}\n`;

/**
 * Writes what others' work ships to browsers, and under which licenses, into the build; stops where a license
 * is none of those that may. `noted` are packages of bundles that were made apart.
 * @param {ReadonlySet<string>} noted
 * @returns {import('vite').Plugin}
 */
export function licenses(noted) {
	let client = false;
	return {
		name: 'licenses',
		apply: 'build',
		configResolved(config) {
			client = !config.build.ssr;
		},
		generateBundle(_, bundle) {
			if (!client) return;
			const names = new Set([...CARRIED, ...noted, ...packagesIn(Object.values(bundle))]);
			this.emitFile({ type: 'asset', fileName: FILE, source: licensesFile([...names]) });
		}
	};
}
