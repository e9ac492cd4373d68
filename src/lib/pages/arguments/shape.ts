import { listCell, textCell as cell } from '$lib/charts/core/cells';
import type { Row, Source, Tables } from '$lib/story/types';
import {
	DIRECTIONS,
	type Argument,
	type Direction,
	type ExtraGroup,
	type Finding,
	type Pair,
	type Side,
	type Voice
} from './types';

/** What the shaping of records needs beside the tables. */
export interface Context {
	readonly tables: Tables;
	/** Sources by id, as a reader sees them. */
	readonly sources: Readonly<Record<string, Source>>;
	/** Our own remark on a record, by its id; '' where there is none. */
	readonly remark: (id: string) => string;
}

/** A text cell as it is set in type: with the apostrophe of print. */
export function textCell(row: Row, column: string): string {
	return cell(row, column).replaceAll("'", '’');
}

/** Rows of a table. Throws where there is none of that name. */
export function rowsOf(tables: Tables, name: string): readonly Row[] {
	const table = tables.get(name);
	if (!table) {
		throw new Error(
			`There is no table "${name}". The page of arguments needs data/tables/${name}.csv.`
		);
	}
	return table.rows;
}

/** Records of sources by id, in the order given. The loader has checked that each is there. */
export function sourcesBy(
	ids: readonly string[],
	sources: Readonly<Record<string, Source>>
): readonly Source[] {
	return ids.flatMap((id) => sources[id] ?? []);
}

function voice(row: Row, { sources, remark }: Context): Voice {
	const id = textCell(row, 'voice_id');
	return {
		id,
		who: textCell(row, 'who'),
		role: textCell(row, 'role'),
		when: textCell(row, 'when'),
		where: textCell(row, 'where'),
		paraphrase: textCell(row, 'paraphrase'),
		keyPhrase: textCell(row, 'key_phrase'),
		remark: remark(id),
		sources: sourcesBy(listCell(row, 'source_ids'), sources)
	};
}

function finding(row: Row, { sources }: Context): Finding {
	return {
		id: textCell(row, 'evidence_id'),
		direction: textCell(row, 'direction') as Direction,
		finding: textCell(row, 'finding'),
		design: textCell(row, 'study_design'),
		placeAndYears: textCell(row, 'place_and_years'),
		caveat: textCell(row, 'caveat'),
		sources: sourcesBy(listCell(row, 'source_ids'), sources)
	};
}

function argument(pair: Row, side: Side, context: Context): Argument {
	const { tables, sources } = context;
	const id = textCell(pair, `${side}_argument_id`);
	const mine = (name: string) => rowsOf(tables, name).filter((row) => row['argument_id'] === id);
	const [row] = mine('arguments');
	if (!row) {
		throw new Error(
			`data/tables/arguments.csv has no "${id}", which pair "${String(pair['pair_id'])}" names. Add the row or mend the pair.`
		);
	}
	const rank = (one: Finding) => DIRECTIONS.indexOf(one.direction);
	return {
		side,
		claim: textCell(row, 'claim'),
		voices: mine('voices').map((one) => voice(one, context)),
		evidence: mine('evidence')
			.map((one) => finding(one, context))
			.sort((a, b) => rank(a) - rank(b)),
		reply: textCell(row, 'counter'),
		replySources: sourcesBy(listCell(row, 'counter_source_ids'), sources)
	};
}

/** The pairs in file order, each with the side first that the table says. */
export function shapePairs(context: Context): readonly Pair[] {
	return rowsOf(context.tables, 'pairs').map((row, index) => {
		const critic = argument(row, 'critic', context);
		const advocate = argument(row, 'advocate', context);
		return {
			id: textCell(row, 'pair_id'),
			number: index + 1,
			topic: textCell(row, 'topic'),
			sides: row['shown_first'] === 'critic' ? [critic, advocate] : [advocate, critic]
		};
	});
}

/** Voices outside the pairs: as many for either side, then those who stand elsewhere. */
export function shapeExtras(context: Context): readonly ExtraGroup[] {
	const rows = rowsOf(context.tables, 'voices').filter((row) => row['argument_id'] === null);
	return (['critic', 'advocate', 'stricter', 'between'] as const).map((side) => ({
		side,
		voices: rows.filter((row) => row['side'] === side).map((row) => voice(row, context))
	}));
}

/** How many findings of each direction stand on one side of a pair, or of all. */
export function countBy(
	evidence: readonly Finding[]
): readonly { readonly direction: Direction; readonly count: number }[] {
	return DIRECTIONS.map((direction) => ({
		direction,
		count: evidence.filter((one) => one.direction === direction).length
	})).filter(({ count }) => count > 0);
}

/** The argument of one side of a pair, wherever it stands. */
export function sideOf(pair: Pair, side: Side): Argument {
	const [first, second] = pair.sides;
	return first.side === side ? first : second;
}
