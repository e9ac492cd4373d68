import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { theStory } from './the-story';

/** Numbers of all criteria of WCAG 2.2, levels A and AA, by guideline. */
const CRITERIA = {
	A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
	AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3'
};

const criteria = theStory().accessibility?.criteria ?? [];

describe('the statement on accessibility', () => {
	it.each(['A', 'AA'] as const)('judges every criterion of level %s once', (level) => {
		const judged = criteria.filter((one) => one.level === level).map(({ id }) => id);
		expect(judged.toSorted()).toEqual(CRITERIA[level].split(' ').toSorted());
	});

	it('says of each how we know, by tests that exist or by eye', () => {
		const unfounded = criteria.filter(
			({ result, tests, eye }) => (result === 'absent') === (tests.length > 0 || eye)
		);
		expect(unfounded).toEqual([]);
		const lost = criteria.flatMap(({ tests }) => tests).filter((file) => !existsSync(file));
		expect(lost).toEqual([]);
	});
});
