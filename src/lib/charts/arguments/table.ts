import type { TableTwin } from '../core/contract';
import type { ArgumentsData, ArgumentsWords } from './types';

/** One row per finding, pair by pair: topic, side, what it says of the claim, the finding, the kind of study. */
export function argumentsTable(data: ArgumentsData, words: ArgumentsWords): TableTwin {
	return {
		caption: words.evidence,
		columns: [
			{ label: words.topic },
			{ label: words.side },
			{ label: words.evidence },
			{ label: words.finding },
			{ label: words.design }
		],
		rows: data.pairs.flatMap((pair) =>
			data.findings
				.filter((finding) => finding.pair === pair.key)
				.map((finding) => ({
					key: finding.key,
					cells: [
						pair.topic,
						words[finding.side],
						words[finding.direction],
						finding.finding,
						finding.design
					]
				}))
		)
	};
}
