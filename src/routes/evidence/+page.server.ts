import { listCell, textCell } from '$lib/charts/core/cells';
import { findingsAbout, withReadings } from '$lib/pages/evidence/shape';
import type { Direction, FindingRow, PairRow, Side, StudyRow } from '$lib/pages/evidence/types';
import type { Row, Source } from '$lib/story/types';
import { havePage } from '../have-page.server';
import { content } from '../story.server';

/** A row of `studies`; the loader has checked its enums, so they are taken as they are. */
const studyOf =
	(sources: Readonly<Record<string, Source>>) =>
	(row: Row): StudyRow => ({
		id: textCell(row, 'study_id'),
		short: textCell(row, 'short'),
		studied: textCell(row, 'studied'),
		about: textCell(row, 'about'),
		design: textCell(row, 'design'),
		review: row['peer_reviewed'] === null ? 'unknown' : row['peer_reviewed'] ? 'yes' : 'no',
		citedBy: textCell(row, 'cited_mostly_by'),
		view: textCell(row, 'publisher_view'),
		authors: textCell(row, 'authors'),
		year: textCell(row, 'year'),
		venue: textCell(row, 'venue'),
		question: textCell(row, 'question'),
		data: textCell(row, 'data'),
		method: textCell(row, 'method'),
		result: textCell(row, 'result'),
		limits: textCell(row, 'limits'),
		sources: listCell(row, 'source_ids').flatMap((id) => sources[id] ?? [])
	});

const findingOf = (row: Row): FindingRow => ({
	id: textCell(row, 'evidence_id'),
	pair: textCell(row, 'pair_id'),
	side: textCell(row, 'side') as Side,
	direction: textCell(row, 'direction') as Direction,
	studies: listCell(row, 'study_ids')
});

const pairOf = (row: Row): PairRow => ({
	id: textCell(row, 'pair_id'),
	short: textCell(row, 'short')
});

/** Every study with what it says about the claims that it is set against. */
export const load = () => {
	const { story, tables } = content();
	havePage(story, 'evidence');
	const rowsOf = (name: string) => tables.get(name)?.rows ?? [];
	const pairs = rowsOf('pairs').map(pairOf);
	const findings = rowsOf('evidence').map(findingOf);
	const studies = withReadings(rowsOf('studies').map(studyOf(story.sources)), findings, pairs);
	const { masthead, messages, locale } = story;
	const words = story.pages['evidence'] ?? {};
	const about = findingsAbout(studies, findings);
	const from = story.besides.evidence?.from;
	return { from, studies, pairs, about, words, masthead, messages, locale };
};
