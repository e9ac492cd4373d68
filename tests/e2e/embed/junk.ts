import fc from 'fast-check';
import type { Frame } from '@playwright/test';

/** How a message is made where it is said: not everything survives the way from a test to a page. */
export interface Recipe {
	/** JSON of the message; fields with a name like `#NaN` are replaced by what they name. */
	readonly json: string;
	readonly also: 'plain' | 'cyclic' | 'map' | 'buffer' | 'port' | 'huge';
}

/** Stands in every text, so that a message that repeats what it was told is seen. */
export const MARK = '<said-by-another>';

const WORDS = ['line-story:hello', 'line-story:welcome', 'ready', 'go', 'step', 'height', 'paper'];
const number = fc.oneof(
	fc.integer(),
	fc.double(),
	fc.constantFrom('#NaN', '#Infinity', -1, 2 ** 53, 1e308, 0.5)
);
const text = fc.oneof(
	fc.string().map((noise) => `${MARK}${noise}`),
	fc.string().map((noise) => `[iFrameSizer]${MARK}:${noise}`),
	fc.string().map((noise) => `pymxPYMx${MARK}xPYMxheightxPYMx${noise}`),
	fc.string().map((noise) => JSON.stringify({ context: 'iframe.resize', src: MARK, noise }))
);
const value = fc.oneof(number, text, fc.constantFrom(null, true, '#undefined', [], {}));
const record = fc.dictionary(
	fc.oneof(
		fc.constantFrom('kind', 'steps', 'step', 'height', 'sentinel', 'message', 'value', 'secret'),
		fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'then', 'data', 'source')
	),
	value
);
const like = fc.record({
	kind: fc.constantFrom(...WORDS, 'lead', 'leave', '__proto__'),
	step: value,
	steps: value,
	height: value
});
const recipe: fc.Arbitrary<Recipe> = fc.record({
	json: fc.oneof(value, record, like, fc.array(value)).map((data) => JSON.stringify(data ?? null)),
	also: fc.constantFrom('plain', 'plain', 'cyclic', 'map', 'buffer', 'port', 'huge')
});

/** The same messages in every run: a fault that one of them shows is shown again. */
export const junk = (count: number, seed: number): Recipe[] =>
	fc.sample(recipe, { numRuns: count, seed });

/**
 * Has a frame say every message to the page around, to the first frame of that page, or through a port that
 * it was given, and waits until they have been heard.
 */
export async function sayAll(
	frame: Frame,
	to: 'parent' | 'first frame' | 'own frame' | 'port',
	recipes: readonly Recipe[]
): Promise<void> {
	await frame.evaluate(
		([whom, all]) => {
			const own = window as unknown as { port?: MessagePort };
			const named: Record<string, unknown> = {
				'#NaN': NaN,
				'#Infinity': Infinity,
				'#undefined': undefined
			};
			const made = (json: string): unknown =>
				JSON.parse(json, (_, one: unknown) =>
					typeof one === 'string' && one in named ? named[one] : one
				);
			const target = whom === 'parent' ? parent : whom === 'own frame' ? window[0] : parent[0];
			for (const { json, also } of all) {
				let data = made(json);
				const transfer: Transferable[] = [];
				if (also === 'cyclic' && typeof data === 'object' && data !== null) {
					data = { ...data, self: data, height: data };
				} else if (also === 'map') data = new Map([['kind', data]]);
				else if (also === 'huge')
					data = { kind: 'x'.repeat(1e5), step: data, data: 'y'.repeat(1e5) };
				else if (also === 'buffer') {
					const buffer = new ArrayBuffer(64);
					transfer.push(buffer);
					data = { kind: buffer, data };
				} else if (also === 'port') transfer.push(new MessageChannel().port2);
				if (whom === 'port') own.port?.postMessage(data, transfer);
				else target?.postMessage(data, '*', transfer);
			}
		},
		[to, recipes] as const
	);
	// Words are heard in the order in which they were said.
	await frame.page().evaluate(() => new Promise((done) => setTimeout(done)));
	for (const other of frame.page().frames()) {
		await other.evaluate(() => new Promise((done) => setTimeout(done)));
	}
}
