import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { given } from '../data-folder';
import type { Mutation } from './mutation';
import { HOSTILE } from './hostile';

type Path = readonly (string | number)[];
type Branch = Record<string | number, unknown>;

/** Every place of a YAML document, the root left out. */
function placesOf(node: unknown, path: Path = []): readonly Path[] {
	if (typeof node !== 'object' || node === null) return [];
	const keys = Array.isArray(node) ? [...node.keys()] : Object.keys(node);
	return keys.flatMap((key) => [
		[...path, key],
		...placesOf((node as Branch)[key], [...path, key])
	]);
}

const at = (root: unknown, path: Path): unknown =>
	path.reduce<unknown>((node, key) => (node as Branch)[key], root);

/** The document after `change` was given the branch that holds a place, and the place's last key. */
function changed(
	file: string,
	path: Path,
	change: (branch: Branch, key: string | number) => void
): string {
	const root = parse(given[file]!) as Branch;
	change(at(root, path.slice(0, -1)) as Branch, path.at(-1)!);
	return stringify(root, { lineWidth: 0 });
}

/** What a place may hold in place of what it does. */
const OTHERS: readonly unknown[] = [
	...HOSTILE,
	null,
	0,
	-1,
	1e308,
	Infinity,
	NaN,
	true,
	false,
	[],
	{},
	['a'],
	{ a: 'b' }
];

interface Picks {
	readonly place: number;
	readonly other: number;
	readonly value: unknown;
	readonly text: string;
}

type Change = Omit<Mutation, 'files'> & { readonly text: string | null };

const ways: Readonly<
	Record<string, (file: string, path: Path, second: Path, picks: Picks) => Change>
> = {
	value: (file, path, _, { value }) => ({
		what: `${path.join('.')} is ${String(JSON.stringify(value) ?? value).slice(0, 60)}`,
		text: changed(file, path, (branch, key) => (branch[key] = value))
	}),
	'longer text': (file, path, _, { text }) => ({
		what: `${path.join('.')} ends with ${JSON.stringify(text.slice(0, 60))}`,
		text: changed(file, path, (branch, key) => {
			if (typeof branch[key] === 'string') branch[key] = `${branch[key]}${text}`;
			else branch[key] = text;
		})
	}),
	gone: (file, path) => ({
		what: `no ${path.join('.')}`,
		text: changed(file, path, (branch, key) => {
			if (Array.isArray(branch)) branch.splice(Number(key), 1);
			else delete branch[key];
		})
	}),
	'under another key': (file, path, _, { text }) => ({
		what: `${path.join('.')} is called ${JSON.stringify(text.slice(0, 40))}`,
		text: changed(file, path, (branch, key) => {
			const value = branch[key];
			if (Array.isArray(branch)) branch.push(value);
			else {
				delete branch[key];
				Object.defineProperty(branch, text, { value, enumerable: true, configurable: true });
			}
		})
	}),
	swapped: (file, path, second) => ({
		what: `${path.join('.')} and ${second.join('.')} swapped`,
		text: changed(file, path, () => undefined) && swap(file, path, second)
	}),
	'keys back to front': (file) => {
		const root: unknown = parse(given[file]!);
		const what = 'keys back to front';
		// The order of a list is what its author meant.
		if (Array.isArray(root)) return { what, text: stringify(root.reverse()) };
		const turned = Object.fromEntries(Object.entries(root as Branch).reverse());
		return { what, text: stringify(turned, { lineWidth: 0 }), then: 'same' };
	},
	'cut off': (file, _path, _second, { place }) => {
		const end = Math.floor((given[file]!.length * (place % 1000)) / 1000);
		return { what: `cut off after ${end} characters`, text: given[file]!.slice(0, end) };
	},
	'ends of lines': (file) => ({
		what: 'CRLF at the ends of lines',
		text: given[file]!.replaceAll('\n', '\r\n'),
		then: 'same'
	}),
	'byte order mark': (file) => ({
		what: 'a byte order mark',
		text: `\uFEFF${given[file]!}`,
		then: 'same'
	}),
	twice: (file) => ({ what: 'its text twice', text: `${given[file]!}\n${given[file]!}` }),
	'aliases of aliases': (file) => ({
		what: 'aliases of aliases',
		text: `${given[file]!}\na1: &a [${'x,'.repeat(9)}x]\na2: &b [${'*a,'.repeat(9)}*a]\na3: &c [${'*b,'.repeat(9)}*b]\na4: [${'*c,'.repeat(9)}*c]\n`
	}),
	'no text': () => ({ what: 'nothing in it', text: '' }),
	'no file': () => ({ what: 'no such file', text: null })
};

function swap(file: string, path: Path, second: Path): string {
	const root = parse(given[file]!) as Branch;
	const inside = (one: Path, other: Path) => one.every((key, index) => key === other[index]);
	if (inside(path, second) || inside(second, path)) return stringify(root);
	const [a, b] = [at(root, path), at(root, second)];
	(at(root, path.slice(0, -1)) as Branch)[path.at(-1)!] = b;
	(at(root, second.slice(0, -1)) as Branch)[second.at(-1)!] = a;
	return stringify(root, { aliasDuplicateObjects: false, lineWidth: 0 });
}

const OFTEN: Readonly<Record<string, number>> = {
	value: 6,
	'longer text': 6,
	gone: 4,
	'under another key': 4,
	swapped: 4
};

/** Mutations of one YAML file of `data/story`. */
export function wordMutations(file: string): fc.Arbitrary<Mutation> {
	const places = placesOf(parse(given[file]!));
	const picks: fc.Arbitrary<Picks> = fc.record({
		place: fc.nat(100_000),
		other: fc.nat(100_000),
		value: fc.constantFrom(...OTHERS),
		text: fc.constantFrom(...HOSTILE)
	});
	const kinds = Object.keys(ways).map((way) => ({
		arbitrary: fc.constant(way),
		weight: OFTEN[way] ?? 1
	}));
	return fc.tuple(fc.oneof(...kinds), picks).map(([way, one]) => {
		const [path, second] = [one.place, one.other].map((pick) => places[pick % places.length]!) as [
			Path,
			Path
		];
		const { text, what, ...rest } = ways[way]!(file, path, second, one);
		return { ...rest, what: `${file}: ${what}`, files: { [file]: text } };
	});
}
