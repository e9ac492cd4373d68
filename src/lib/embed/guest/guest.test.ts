import { describe, expect, it } from 'vitest';
import { guestWord, hostWord } from '../words';
import { loopBreaker } from './breaker';
import { confined, followed, heardFrom, heardIn, heightMessages, linkMessage } from './dialects';
import { modeFor, type Observed } from './mode';

describe('what a frame hears', () => {
	it('takes ids and secrets from its own address, and only sound ones', () => {
		expect(heardFrom(new URL('https://a.test/embed/?childId=pym-0'))).toEqual({ pym: 'pym-0' });
		expect(heardFrom(new URL('https://a.test/embed/#?secret=AbC123xyz0'))).toEqual({
			secret: 'AbC123xyz0'
		});
		expect(heardFrom(new URL('https://a.test/embed/#amp=1'))).toEqual({ amp: true });
		expect(heardFrom(new URL('https://a.test/embed/?childId=<script>'))).toEqual({});
	});

	it('learns the other dialects from messages, and nothing from anything else', () => {
		expect(heardIn({}, '[iFrameSizer]story1:8:false:true:32').resizer).toBe('story1');
		expect(heardIn({}, { type: 'iframe-child-init' }).other).toBe(true);
		expect(heardIn({}, { sentinel: 'amp', type: 'frames-init' }).other).toBe(true);
		for (const noise of [null, undefined, 4, 'x', [], { type: 'x' }, { sentinel: 'amp' }]) {
			expect(heardIn({}, noise)).toEqual({});
		}
	});

	it('tells a height in each dialect it has heard, and never posts null', () => {
		const bare = heightMessages({ width: 600, height: 801.2 }, {}, 'https://a.test/');
		expect(bare).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 802 });
		expect(bare).toContainEqual({ type: 'iframe-resized', width: 600, height: 802 });
		const all = heightMessages(
			{ width: 600, height: 1801 },
			{ pym: 'p', resizer: 'r', secret: 's' },
			'https://a.test/'
		);
		expect(all).toContain('pymxPYMxpxPYMxheightxPYMx1801');
		expect(all).toContain('[iFrameSizer]r:1801:600:resizeObserver');
		expect(all).toContainEqual({ message: 'height', value: 1000, secret: 's' });
		expect(all).not.toContain(null);
		expect(all).not.toContain(undefined);
	});

	it('asks for a link to be followed only where WordPress is around', () => {
		expect(linkMessage('https://a.test/', {})).toBeUndefined();
		expect(linkMessage('https://a.test/', { secret: 's' })).toMatchObject({ message: 'link' });
	});
});

describe('the form of a story in a frame', () => {
	const bare: Observed = {
		heard: {},
		led: false,
		height: 600,
		screen: 800,
		granted: false,
		asked: undefined
	};

	it.each([
		['our host script leads', { led: true }, 'led'],
		['pym is around', { heard: { pym: 'p' } }, 'stacked'],
		['iframe-resizer is around', { heard: { resizer: 'r' } }, 'stacked'],
		['the frame took the height that was announced', { granted: true }, 'stacked'],
		['WordPress is around', { heard: { secret: 's' } }, 'stepper'],
		['AMP is around', { heard: { amp: true } }, 'stepper'],
		['nobody answers', {}, 'stepper'],
		['nobody answers and the frame is very tall', { height: 7200, screen: 800 }, 'stacked'],
		['the address asks for all steps', { asked: 'stacked' }, 'stacked']
	] as const)('where %s', (_, observed, form) => {
		expect(modeFor({ ...bare, ...observed })).toBe(form);
	});

	it('is followed or confined, never both at once by one dialect', () => {
		expect(followed({ secret: 's' })).toBe(false);
		expect(confined({ pym: 'p' })).toBe(false);
	});
});

describe('the loop breaker', () => {
	it('stops a height that feeds on itself, and no honest one', () => {
		const may = loopBreaker();
		const told = Array.from({ length: 60 }, (_, index) => may(300 + index * 60, 600, index * 33));
		expect(told.filter(Boolean).length).toBeLessThanOrEqual(6);
		expect(may(300, 600, 9000)).toBe(true);
		const slow = loopBreaker();
		for (let at = 0; at < 20; at++) expect(slow(300 + at, 600, at * 2500)).toBe(true);
	});

	it('begins anew when the width changes', () => {
		const may = loopBreaker();
		for (let at = 0; at < 20; at++) may(300 + at * 60, 600, at * 33);
		expect(may(2400, 320, 700)).toBe(true);
	});
});

describe('words between our host and our guest', () => {
	it('are read field by field; anything else is no word', () => {
		expect(guestWord({ kind: 'ready', steps: 55 })).toEqual({ kind: 'ready', steps: 55 });
		expect(guestWord({ kind: 'height', height: 812 })).toEqual({ kind: 'height', height: 812 });
		expect(hostWord({ kind: 'step', step: 3 })).toEqual({ kind: 'step', step: 3 });
		const noise = [
			null,
			'ready',
			{},
			{ kind: 'ready', steps: -1 },
			{ kind: 'height', height: 1e9 },
			{ kind: 'height', height: NaN },
			{ kind: 'go', step: '1' }
		];
		for (const one of noise) expect(guestWord(one)).toBeUndefined();
		for (const one of [null, { kind: 'step' }, { kind: 'step', step: 1.5 }, { kind: 'x' }]) {
			expect(hostWord(one)).toBeUndefined();
		}
	});
});
