import type { ArgumentsData, ArgumentsView, Direction, Finding, Side } from './types';

/** Findings in the view: those of the open pair, or all. */
export function findingsIn(data: ArgumentsData, view: ArgumentsView): readonly Finding[] {
	return data.findings.filter((finding) => view.pair === undefined || finding.pair === view.pair);
}

/** How many findings say this of the claim they stand beside, of one side or of both. */
export function tally(findings: readonly Finding[], direction: Direction, side?: Side): number {
	return findings.filter(
		(finding) => finding.direction === direction && (side === undefined || finding.side === side)
	).length;
}
