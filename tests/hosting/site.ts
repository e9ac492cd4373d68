import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The build that is tested. */
export const BUILD = process.env['BUILD_DIR'] ?? 'build';

/** A folder that only this run knows. */
export const temporary = (name: string) => mkdtempSync(join(tmpdir(), `${name}-`));

/** Every file of a folder, by its path in it, less the compressed forms. */
export function plainFiles(dir: string): string[] {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
		.sort();
}

const TEXT = /\.(html|js|json)$/;

/** Writes a file and its compressed forms. */
function write(path: string, text: string): void {
	writeFileSync(path, text);
	writeFileSync(`${path}.gz`, gzipSync(text, { level: 1 }));
	const params = { [constants.BROTLI_PARAM_QUALITY]: 1 };
	writeFileSync(`${path}.br`, brotliCompressSync(text, { params }));
}

/**
 * Another version of a build, as the next build would leave it: other names for its scripts, another version
 * in all that bears one, and pages of the story that say so.
 */
export function nextVersion(from: string, name: string): string {
	const dir = temporary('build');
	cpSync(from, dir, { recursive: true });
	const { version } = JSON.parse(readFileSync(join(dir, '_app/version.json'), 'utf8'));
	const scripts = plainFiles(join(dir, '_app/immutable')).filter((file) => file.endsWith('.js'));
	const renamed = scripts.map((file) => {
		const old = file.slice(file.lastIndexOf('/') + 1);
		return { file, old, next: old.replace(/\.[^.]+\.js$/, `.${name}.js`) };
	});
	for (const file of plainFiles(dir).filter((file) => TEXT.test(file))) {
		const path = join(dir, file);
		const before = readFileSync(path, 'utf8');
		let text = before.replaceAll(version, `${version}-${name}`);
		for (const { old, next } of renamed) text = text.replaceAll(old, next);
		if (text === before) continue;
		if (file.endsWith('.html')) text = text.replace('<html ', `<html data-version="${name}" `);
		write(path, text);
	}
	for (const { file, old, next } of renamed) {
		for (const form of ['', '.br', '.gz']) {
			const path = join(dir, '_app/immutable', file);
			renameSync(path + form, path.replace(old, next) + form);
		}
	}
	const data = join(dir, '_app/immutable/chart-data');
	renameSync(join(data, version), join(data, `${version}-${name}`));
	return dir;
}
