#!/usr/bin/env node
import {
	copyFileSync,
	existsSync,
	linkSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const HELP = `Puts a build on a web server of your own, or takes the last one back, without a moment between.

  npm run release -- --to /srv/site [--from build] [--keep 10]
  npm run release -- --to /srv/site --back

  --to    the site's folder; the server's root is its link \`current\`
  --from  the folder with the build
  --keep  how many releases to keep; their scripts, styles and fonts stay in each newer one, so that
          pages that were open before go on
  --back  switches to the release that was there before the current one
`;

/** Files that a page asks for by a name that says what is in them: an open page may want them for long. */
const LASTING = '_app/immutable/';

/**
 * What is known of a release, kept beside its folder, where no server finds it.
 * @typedef {object} Release
 * @property {string} id Its folder under `releases/`; ids sort by time.
 * @property {string | null} before The release that was current until then.
 * @property {string[]} lasting Its own lasting files, without those kept for older pages.
 */

/** @param {string} dir @returns {string[]} Every file under a folder, by its path in it. */
const filesIn = (dir) =>
	readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
		.sort();

/** @param {string} to @param {string} id */
const folder = (to, id) => join(to, 'releases', id);

/** @param {string} to @returns {Release[]} Oldest first. */
function releasesIn(to) {
	const dir = join(to, 'releases');
	if (!existsSync(dir)) return [];
	return readdirSync(dir)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => JSON.parse(readFileSync(join(dir, name), 'utf8')));
}

/** @param {string} to @returns {string | null} Id of the release that is served. */
function currentOf(to) {
	const link = join(to, 'current');
	const found = lstatSync(link, { throwIfNoEntry: false });
	if (!found) return null;
	if (found.isSymbolicLink()) return basename(readlinkSync(link));
	throw new Error(
		`${link} is no link but a file or folder. Move it away; a release puts a link to its folder there.`
	);
}

/** @param {string} one @param {string} other */
const same = (one, other) =>
	statSync(one).size === statSync(other).size && readFileSync(one).equals(readFileSync(other));

/** Puts a file at another place too: the same file, where the disk can, so that its time stays. @param {string} from @param {string} to */
function share(from, to) {
	mkdirSync(dirname(to), { recursive: true });
	try {
		linkSync(from, to);
	} catch {
		// Disks without hard links.
		copyFileSync(from, to);
	}
}

/**
 * Copies a build. What did not change since the last release is the same file: it keeps its time, from which
 * servers make its ETag, so that nobody loads it again.
 * @param {string} from @param {string} into @param {string | null} last Folder of the last release.
 */
function copyBuild(from, into, last) {
	for (const file of filesIn(from)) {
		const old = last === null ? null : join(last, file);
		const target = join(into, file);
		mkdirSync(dirname(target), { recursive: true });
		if (old !== null && existsSync(old) && same(join(from, file), old)) share(old, target);
		else copyFileSync(join(from, file), target);
	}
}

/**
 * Puts the lasting files of other releases into one. A name says what is in a file; two builds that disagree
 * would break pages that kept the other's.
 * @param {string} to @param {string} into @param {readonly Release[]} others
 */
function keepLasting(to, into, others) {
	for (const { id, lasting } of others) {
		for (const file of lasting) {
			const theirs = join(folder(to, id), file);
			const ours = join(into, file);
			if (!existsSync(ours)) share(theirs, ours);
			else if (!/\.(br|gz)$/.test(file) && !same(theirs, ours)) {
				throw new Error(
					`${file} differs from that of release ${id}, but browsers keep files of that name for a year. Build again with \`npm run build\`; nothing was switched.`
				);
			}
		}
	}
}

/** One rename: at every moment there is a site. @param {string} to @param {string} id */
function switchTo(to, id) {
	const next = join(to, `current.${process.pid}`);
	rmSync(next, { force: true });
	symlinkSync(join('releases', id), next);
	renameSync(next, join(to, 'current'));
}

/** @param {string} to @param {number} keep */
function dropOld(to, keep) {
	const current = currentOf(to);
	const old = releasesIn(to).slice(0, -keep);
	for (const { id } of old.filter((release) => release.id !== current)) {
		rmSync(`${folder(to, id)}.json`);
		rmSync(folder(to, id), { recursive: true });
	}
}

/**
 * Makes a build the site that is served.
 * @param {{ to: string, from?: string, keep?: number }} options
 * @returns {string} The release's id.
 */
export function release({ to, from = 'build', keep = 10 }) {
	if (!Number.isInteger(keep) || keep < 1) {
		throw new Error(
			`--keep is "${keep}", but it is how many releases stay: a whole number from 1.`
		);
	}
	for (const file of ['index.html', '_app/version.json']) {
		if (existsSync(join(from, file))) continue;
		throw new Error(`${from}/ holds no ${file}. Build the site first: npm run build`);
	}
	const before = currentOf(to);
	const id = new Date().toISOString().replaceAll(':', '-');
	const part = `${folder(to, id)}.part`;
	mkdirSync(part, { recursive: true });
	try {
		copyBuild(from, part, before === null ? null : folder(to, before));
		const others = keep === 1 ? [] : releasesIn(to).slice(1 - keep);
		keepLasting(to, part, others.reverse());
		const lasting = filesIn(from).filter((file) => file.startsWith(LASTING));
		renameSync(part, folder(to, id));
		writeFileSync(`${folder(to, id)}.json`, JSON.stringify({ id, before, lasting }));
	} catch (error) {
		rmSync(part, { recursive: true, force: true });
		throw error;
	}
	switchTo(to, id);
	dropOld(to, keep);
	return id;
}

/**
 * Switches to the release before the current one. Pages of the one that goes keep their files too.
 * @param {string} to
 * @returns {string} The id of the release that is served now.
 */
export function goBack(to) {
	const all = releasesIn(to);
	const current = all.find(({ id }) => id === currentOf(to));
	const target = all.find(({ id }) => id === current?.before);
	if (!target) {
		throw new Error(
			`${to} holds no release from before ${current?.id ?? 'now'}. Build the commit that you want and release that.`
		);
	}
	keepLasting(to, folder(to, target.id), all);
	switchTo(to, target.id);
	return target.id;
}

function main() {
	const { values } = parseArgs({
		options: {
			to: { type: 'string' },
			from: { type: 'string', default: 'build' },
			keep: { type: 'string', default: '10' },
			back: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) return console.log(HELP);
	const { to, from } = values;
	if (to === undefined) throw new Error(`--to is missing: the site's folder.\n\n${HELP}`);
	const id = values.back ? goBack(to) : release({ to, from, keep: Number(values.keep) });
	console.log(`${join(to, 'current')} is release ${id}.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	try {
		main();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
