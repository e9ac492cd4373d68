import type { ChartContract } from './core/contract';
import { argumentsContract } from './arguments/contract';
import { barsContract } from './bars/contract';
import { deciderContract } from './decider/contract';
import { lineContract } from './line/contract';
import { pollsContract } from './polls/contract';
import { provisionsContract } from './provisions/contract';
import { questionsContract } from './questions/contract';
import { timelineContract } from './timeline/contract';

/** A contract whose kinds of view, data and words are its own business. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyContract = ChartContract<any, any, any>;

/** What every chart promises to the loader, by id. Build time only. */
export const contracts: Readonly<Record<string, AnyContract>> = {
	line: lineContract,
	timeline: timelineContract,
	provisions: provisionsContract,
	decider: deciderContract,
	arguments: argumentsContract,
	polls: pollsContract,
	bars: barsContract,
	questions: questionsContract
};
