import type { Format } from '$lib/i18n/format';
import type { ChartContract } from './core/contract';
import { argumentsContract } from './arguments/contract';
import { deciderContract } from './decider/contract';
import { enforcementContract } from './enforcement/contract';
import { limitsContract } from './limits/contract';
import { lineContract } from './line/contract';
import { mapContract } from './map/contract';
import { peopleContract } from './people/contract';
import { pollsContract } from './polls/contract';
import { faultsInPicture } from './proof';
import { provisionsContract } from './provisions/contract';
import { questionsContract } from './questions/contract';
import { charts } from './registry';
import { rulesContract } from './rules/contract';
import { timelineContract } from './timeline/contract';
import { trendsContract } from './trends/contract';

/** A contract whose kinds of view, data and words are its own business. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyContract = ChartContract<any, any, any>;

/** A contract with the proof that its chart keeps it. */
export interface ProvenContract extends AnyContract {
	/** What is wrong with the picture of a view, in words; nothing where it can be shown. */
	faults(data: unknown, view: unknown, words: unknown, format: Format): readonly string[];
}

const promises: Readonly<Record<string, AnyContract>> = {
	line: lineContract,
	timeline: timelineContract,
	provisions: provisionsContract,
	arguments: argumentsContract,
	polls: pollsContract,
	map: mapContract,
	rules: rulesContract,
	people: peopleContract,
	decider: deciderContract,
	trends: trendsContract,
	limits: limitsContract,
	enforcement: enforcementContract,
	questions: questionsContract
};

function proven(id: string, contract: AnyContract): ProvenContract {
	return {
		...contract,
		faults(data, view, words, format) {
			const chart = charts[id];
			if (!chart) return [`there is no chart "${id}" in src/lib/charts/registry.ts`];
			const labels = words as Readonly<Record<string, string>>;
			const about = { data, view, words: labels, format };
			return faultsInPicture(chart, about, contract.bare?.(view) ?? false);
		}
	};
}

/** What every chart promises to the loader, by id. Build time only. */
export const contracts: Readonly<Record<string, ProvenContract>> = Object.fromEntries(
	Object.entries(promises).map(([id, contract]) => [id, proven(id, contract)])
);

/**
 * The same without the proof: for measuring how a site grows with data many times as large as ours, whose
 * pictures have no room for their words.
 */
export const unproven: Readonly<Record<string, ProvenContract>> = Object.fromEntries(
	Object.entries(promises).map(([id, contract]) => [id, { ...contract, faults: () => [] }])
);
