import type { ChartContract } from './core/contract';
import { argumentsContract } from './arguments/contract';
import { deciderContract } from './decider/contract';
import { enforcementContract } from './enforcement/contract';
import { limitsContract } from './limits/contract';
import { lineContract } from './line/contract';
import { mapContract } from './map/contract';
import { peopleContract } from './people/contract';
import { pollsContract } from './polls/contract';
import { provisionsContract } from './provisions/contract';
import { questionsContract } from './questions/contract';
import { rulesContract } from './rules/contract';
import { timelineContract } from './timeline/contract';
import { trendsContract } from './trends/contract';

/** A contract whose kinds of view, data and words are its own business. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyContract = ChartContract<any, any, any>;

/** What every chart promises to the loader, by id. Build time only. */
export const contracts: Readonly<Record<string, AnyContract>> = {
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
