import { createHash } from 'node:crypto';

const hashes = new WeakMap<object, string>();
const results = new Map<string, unknown>();

/** Hash of a value's text, worked out once for each object. */
function hashOf(value: unknown): string {
	const known = typeof value === 'object' && value !== null ? hashes.get(value) : undefined;
	const hash =
		known ??
		createHash('sha1')
			.update(JSON.stringify(value) ?? '')
			.digest('base64');
	if (typeof value === 'object' && value !== null) hashes.set(value, hash);
	return hash;
}

/**
 * The result of a pure function, worked out once for the same values: most changes of the data leave most
 * charts as they are.
 *
 * @param what name of the function
 * @param small values that are cheap to write out
 * @param large values that are not
 */
export function once<Result>(
	what: string,
	small: readonly unknown[],
	large: readonly unknown[],
	make: () => Result
): Result {
	const key = JSON.stringify([what, small, large.map(hashOf)]);
	if (!results.has(key)) results.set(key, make());
	return results.get(key) as Result;
}
