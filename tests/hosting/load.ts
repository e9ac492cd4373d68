import autocannon from 'autocannon';

/** How many read at once. */
export const READERS = 200;
/** Requests in a second, where others need the processor too. */
const CALM = 400;
/** Requests in a round. */
const ROUND = 800;

/** What became of the readers' requests. */
export interface Outcome {
	readonly answered: number;
	/** Connections that broke, answers that never came. */
	readonly errors: number;
	/** Answers of another status than 2xx. */
	readonly refused: number;
}

const options = (url: string, paths: readonly string[]) => ({
	url,
	connections: READERS,
	// Beside this process, whose tests have other things to do meanwhile.
	workers: 1,
	timeout: 60,
	requests: paths.map((path) => ({
		path: `/${path}`,
		headers: { 'accept-encoding': 'gzip' }
	}))
});

const outcome = ({ requests, errors, timeouts, non2xx }: autocannon.Result): Outcome => ({
	answered: requests.total,
	errors: errors + timeouts,
	refused: non2xx
});

/** Readers who ask for one thing after the other, as fast as they get it, so many times in all. */
export async function rush(url: string, paths: readonly string[], amount: number) {
	return outcome(await autocannon({ ...options(url, paths), amount }));
}

/** Readers who go on reading, in rounds, until they are told to stop. */
export function crowd(url: string, paths: readonly string[]): { stop: () => Promise<Outcome> } {
	let going = true;
	const run = async () => {
		const all = { answered: 0, errors: 0, refused: 0 };
		while (going) {
			const { answered, errors, refused } = outcome(
				await autocannon({ ...options(url, paths), amount: ROUND, overallRate: CALM })
			);
			all.answered += answered;
			all.errors += errors;
			all.refused += refused;
		}
		return all;
	};
	const ended = run();
	return {
		stop: () => {
			going = false;
			return ended;
		}
	};
}
