import * as v from 'valibot';
import type { ChartContract } from '../core/contract';
import { textCell } from '../core/cells';
import { describeArguments } from './describe';
import { DIRECTIONS, SIDES, WORD_KEYS } from './types';
import type { ArgumentsData, ArgumentsView, ArgumentsWords, Finding } from './types';

const argumentsView: v.GenericSchema<unknown, ArgumentsView> = v.strictObject({
	/** `pairs`: a row per pair. `evidence`: findings by what they say about the claim. */
	show: v.picklist(['pairs', 'evidence']),
	/** The pair that opens: its claims (`pairs`) or its findings (`evidence`). */
	pair: v.exactOptional(v.string()),
	/** The side in the foreground. */
	side: v.exactOptional(v.picklist(SIDES))
});

const argumentsWords = v.strictObject(v.entriesFromList(WORD_KEYS, v.string())) as v.GenericSchema<
	unknown,
	ArgumentsWords
>;

/** Ten pairs of arguments on either side of the line, and the findings that bear on each claim. */
export const argumentsContract: ChartContract<ArgumentsView, ArgumentsData, ArgumentsWords> = {
	id: 'arguments',
	view: argumentsView,
	words: argumentsWords,
	select(tables) {
		const claims = tables.get('arguments')?.byKey;
		const claim = (key: string) => {
			const row = claims?.get(key);
			return row ? textCell(row, 'claim') : '';
		};
		const pairs = (tables.get('pairs')?.rows ?? []).map((row) => ({
			key: textCell(row, 'pair_id'),
			short: textCell(row, 'short'),
			topic: textCell(row, 'topic'),
			claims: {
				critic: claim(textCell(row, 'critic_argument_id')),
				advocate: claim(textCell(row, 'advocate_argument_id'))
			}
		}));
		const findings = (tables.get('evidence')?.rows ?? []).map((row): Finding => ({
			key: textCell(row, 'evidence_id'),
			pair: textCell(row, 'pair_id'),
			side: textCell(row, 'side') as Finding['side'],
			direction: textCell(row, 'direction') as Finding['direction'],
			finding: textCell(row, 'finding'),
			design: textCell(row, 'study_design')
		}));
		const rank = (finding: Finding) => DIRECTIONS.indexOf(finding.direction);
		return { pairs, findings: findings.sort((a, b) => rank(a) - rank(b)) };
	},
	refs(view) {
		return view.pair === undefined ? [] : [{ table: 'pairs', key: view.pair }];
	},
	describe: describeArguments
};
