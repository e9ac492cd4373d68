import {
	ABOUT,
	DIRECTIONS,
	SIDES,
	STUDIED,
	type Direction,
	type FindingRow,
	type Mark,
	type PairRow,
	type Side,
	type SideCount,
	type Study,
	type StudyRow
} from './types';

/** Joins studies with the findings that rest on them; each claim counts once for a direction. */
export function withReadings(
	rows: readonly StudyRow[],
	findings: readonly FindingRow[],
	pairs: readonly PairRow[]
): readonly Study[] {
	return rows.map((row) => {
		const mine = findings.filter(({ studies }) => studies.includes(row.id));
		const readings = pairs.flatMap((pair) =>
			SIDES.flatMap((side) =>
				DIRECTIONS.filter((direction) =>
					mine.some(
						(one) => one.pair === pair.id && one.side === side && one.direction === direction
					)
				).map((direction) => ({ pair, side, direction }))
			)
		);
		return { ...row, readings, pairs: idsOf(readings.map(({ pair }) => pair)) };
	});
}

const idsOf = (pairs: readonly PairRow[]) => [...new Set(pairs.map(({ id }) => id))].join(' ');

/** Studies of one place in the map: what they say about the claims of a side. */
function marksOf(studies: readonly Study[], side: Side, direction: Direction): readonly Mark[] {
	return studies.flatMap((study) => {
		const here = study.readings
			.filter((one) => one.side === side && one.direction === direction)
			.map(({ pair }) => pair);
		if (here.length === 0) return [];
		return { study, pairs: idsOf(here), names: here.map(({ short }) => short) };
	});
}

/** The map: a row for each subject that was studied, with marks by side and direction. */
export function mapRows(studies: readonly Study[]) {
	return STUDIED.flatMap((studied) => {
		const mine = studies.filter((study) => study.studied === studied);
		if (mine.length === 0) return [];
		const halves = SIDES.map((side) => ({
			side,
			cells: DIRECTIONS.map((direction) => ({ direction, marks: marksOf(mine, side, direction) }))
		}));
		const apart = mine
			.filter(({ readings }) => readings.length === 0)
			.map((study): Mark => ({ study, pairs: '', names: [] }));
		return { studied, halves, apart, studies: mine };
	});
}

/** Counts by side: for one pair of claims, or for all where none is named. */
export function countsBySide(studies: readonly Study[], pair?: string): readonly SideCount[] {
	return SIDES.map((side) => {
		const count = (direction?: Direction) =>
			studies.filter(({ readings }) =>
				readings.some(
					(one) =>
						one.side === side &&
						(pair === undefined || one.pair.id === pair) &&
						(direction === undefined || one.direction === direction)
				)
			).length;
		return {
			side,
			studies: count(),
			directions: DIRECTIONS.map((direction) => ({ direction, studies: count(direction) }))
		};
	});
}

/** The band: studies by whose part they test. */
export function bandRows(studies: readonly Study[]) {
	return ABOUT.map((about) => ({
		about,
		studies: studies.filter((study) => study.about === about)
	}));
}

/** How many findings rest on a study, and on studies of jails alone or of local police alone. */
export function findingsAbout(studies: readonly Study[], findings: readonly FindingRow[]) {
	const aboutOf = new Map(studies.map(({ id, about }) => [id, about]));
	const resting = findings.filter((one) => one.studies.length > 0);
	const only = (about: string) =>
		resting.filter((one) => one.studies.every((id) => aboutOf.get(id) === about)).length;
	return { all: resting.length, jails: only('jail'), city: only('city_police') };
}
