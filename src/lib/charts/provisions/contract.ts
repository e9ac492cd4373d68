import * as v from 'valibot';
import { listCell, textCell } from '../core/cells';
import type { ChartContract } from '../core/contract';
import { describeProvisions } from './describe';
import {
	VERSIONS,
	type ProvisionsData,
	type ProvisionsView,
	type ProvisionsWords,
	type Version
} from './types';

const provisionsView: v.GenericSchema<unknown, ProvisionsView> = v.strictObject({
	show: v.picklist(['2003', '2025', 'both', 'federal', 'police']),
	focus: v.exactOptional(v.string()),
	compare: v.exactOptional(v.boolean())
});

const provisionsWords: v.GenericSchema<unknown, ProvisionsWords> = v.strictObject({
	version_2003: v.string(),
	version_2025: v.string(),
	version_federal: v.string(),
	version_police: v.string(),
	binds: v.string(),
	exceptions: v.string(),
	no_exceptions: v.string(),
	new_clause: v.string(),
	exception_mark: v.string(),
	confidence_medium: v.string(),
	alt_intro: v.string(),
	alt_focus: v.string(),
	alt_compare: v.string(),
	table_caption: v.string(),
	column_clause: v.string(),
	column_section: v.string(),
	column_version: v.string(),
	column_binds: v.string(),
	column_exceptions: v.string(),
	column_plain: v.string()
});

/** The clauses set against the line: what each says, whom it binds, where it leaves a gap. */
export const provisionsContract: ChartContract<ProvisionsView, ProvisionsData, ProvisionsWords> = {
	id: 'provisions',
	view: provisionsView,
	words: provisionsWords,
	select(tables) {
		const rows = tables.get('provisions')?.rows ?? [];
		const drawn: readonly string[] = VERSIONS;
		return rows
			.map((row) => ({
				key: textCell(row, 'provision_id'),
				section: textCell(row, 'section'),
				version: textCell(row, 'version'),
				title: textCell(row, 'title'),
				binds: textCell(row, 'binds'),
				plain: textCell(row, 'plain'),
				exceptions: textCell(row, 'exceptions'),
				topic: textCell(row, 'topic'),
				amends: listCell(row, 'amends'),
				confidence: textCell(row, 'confidence')
			}))
			.filter((clause) => clause.confidence !== 'low' && drawn.includes(clause.version))
			.map((clause) => ({ ...clause, version: clause.version as Version }));
	},
	refs(view) {
		return view.focus ? [{ table: 'provisions', key: view.focus }] : [];
	},
	describe: describeProvisions
};
