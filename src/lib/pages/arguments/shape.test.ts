import { describe, expect, it } from 'vitest';
import type { Row, Source, Table, Tables } from '$lib/story/types';
import { createFormat } from '$lib/i18n/format';
import { shapePolls } from './polls';
import { countBy, shapeExtras, shapePairs, sideOf, type Context } from './shape';

function table(name: string, key: string, rows: readonly Row[]): Table {
	return {
		name,
		key,
		columns: Object.keys(rows[0] ?? {}),
		units: {},
		rows,
		byKey: new Map(rows.map((row) => [String(row[key]), row])),
		file: `tables/${name}.csv`
	};
}

const argument = (side: 'critic' | 'advocate') => ({
	argument_id: side,
	pair_id: 'p1',
	side,
	claim: `${side} claims`,
	counter: `the other side answers the ${side}`,
	counter_source_ids: ['s1']
});

const voice = (id: string, argumentId: string | null, side: string) => ({
	voice_id: id,
	argument_id: argumentId,
	side,
	who: id,
	role: 'mayor',
	when: '2025',
	where: 'a hall',
	paraphrase: 'Said so.',
	key_phrase: null,
	source_ids: ['s2', 's1']
});

const evidence = (id: string, side: string, direction: string) => ({
	evidence_id: id,
	argument_id: side,
	pair_id: 'p1',
	side,
	finding: 'Found.',
	direction,
	study_design: 'Count',
	place_and_years: 'Here, 2025',
	caveat: 'Small.',
	source_ids: null
});

const figure = (id: string, value: number, unit = 'percent') => ({
	figure_id: id,
	value,
	unit,
	record: 'polls/poll-x'
});

const tables: Tables = new Map(
	[
		table('pairs', 'pair_id', [
			{
				pair_id: 'p1',
				topic: 'The law',
				critic_argument_id: 'critic',
				advocate_argument_id: 'advocate',
				shown_first: 'advocate'
			}
		]),
		table('arguments', 'argument_id', [argument('critic'), argument('advocate')]),
		table('voices', 'voice_id', [
			voice('v1', 'critic', 'critic'),
			voice('v2', 'advocate', 'advocate'),
			voice('x1', null, 'between')
		]),
		table('evidence', 'evidence_id', [
			evidence('e1', 'critic', 'contradicts'),
			evidence('e2', 'critic', 'supports'),
			evidence('e3', 'advocate', 'mixed')
		]),
		table('polls', 'poll_id', [
			{
				poll_id: 'poll-x',
				geography: 'Minnesota',
				field_dates: '2025',
				sponsor_and_pollster: 'A and B',
				sample: 'adults',
				question: 'Whether.',
				key_phrase: null,
				result: 'Some.',
				caveat: 'Small.',
				source_ids: ['s1']
			}
		]),
		table('figures', 'figure_id', [
			figure('poll-x-2025-no', 36),
			figure('poll-x-2025-headline', 85),
			figure('poll-x-2025-yes', 50),
			figure('poll-x-2025-sample', 1072, 'count')
		])
	].map((one) => [one.name, one])
);

const source = (id: string): Source => ({ id, publisher: 'P', title: id }) as unknown as Source;
const context: Context = {
	tables,
	sources: { s1: source('s1'), s2: source('s2') },
	remark: (id) => (id === 'v1' ? 'Not checked.' : '')
};

describe('shapePairs', () => {
	const [pair] = shapePairs(context);

	it('puts the side first that the table says', () => {
		expect(pair?.sides.map(({ side }) => side)).toEqual(['advocate', 'critic']);
	});

	it('gives each side its own claim, voices, evidence and reply', () => {
		const critic = pair && sideOf(pair, 'critic');
		expect(critic?.claim).toBe('critic claims');
		expect(critic?.voices.map(({ id, remark }) => [id, remark])).toEqual([['v1', 'Not checked.']]);
		expect(critic?.voices[0]?.sources.map(({ id }) => id)).toEqual(['s2', 's1']);
		expect(critic?.reply).toContain('answers the critic');
	});

	it('shows support first and what contradicts last', () => {
		const critic = pair && sideOf(pair, 'critic');
		expect(critic?.evidence.map(({ id }) => id)).toEqual(['e2', 'e1']);
		expect(countBy(critic?.evidence ?? [])).toEqual([
			{ direction: 'supports', count: 1 },
			{ direction: 'contradicts', count: 1 }
		]);
	});

	it('says which argument is missing', () => {
		const without = new Map(tables).set('arguments', table('arguments', 'argument_id', []));
		expect(() => shapePairs({ ...context, tables: without })).toThrow(/no "critic".*"p1"/);
	});
});

describe('shapeExtras', () => {
	it('holds the voices outside the pairs, by what they want', () => {
		const found = shapeExtras(context).map(({ side, voices }) => [side, voices.length]);
		expect(found).toEqual([
			['critic', 0],
			['advocate', 0],
			['stricter', 0],
			['between', 1]
		]);
	});
});

describe('shapePolls', () => {
	const [poll] = shapePolls(context, (id) => `label of ${id}`, createFormat('en'));

	it('orders the parts along their scale, and keeps sums and other questions apart', () => {
		expect(poll?.parts.map(({ id }) => id)).toEqual(['poll-x-2025-yes', 'poll-x-2025-no']);
		expect(poll?.also.map(({ id }) => id)).toEqual(['poll-x-2025-headline']);
	});

	it('carries the address of each figure', () => {
		expect(poll?.parts[0]?.figure).toEqual({
			value: 50,
			text: '50%',
			from: 'figures/poll-x-2025-yes/value'
		});
		expect(poll?.parts[0]?.label).toBe('label of poll-x-2025-yes');
	});
});
