import { describe, expect, it } from 'vitest';
import { commandOf, typed, type Press } from './keys';

const press = (key: string, rest: Partial<Press> = {}): Press => ({
	key,
	shift: false,
	held: false,
	on: 'page',
	...rest
});

describe('keys', () => {
	it.each([
		['PageDown', 'next'],
		['ArrowRight', 'next'],
		['ArrowDown', 'next'],
		[' ', 'next'],
		['PageUp', 'previous'],
		['ArrowLeft', 'previous'],
		['ArrowUp', 'previous'],
		['Home', 'first'],
		['End', 'last'],
		['.', 'blank'],
		['b', 'blank'],
		['B', 'blank'],
		['F5', 'start']
	])('%s asks for %s', (key, command) => {
		expect(commandOf(press(key))).toBe(command);
	});

	it('go the other way where words run to the left, but for keys that name no side', () => {
		const leftwards = true;
		expect(commandOf(press('ArrowLeft', { leftwards }))).toBe('next');
		expect(commandOf(press('ArrowRight', { leftwards }))).toBe('previous');
		expect(commandOf(press('PageDown', { leftwards }))).toBe('next');
	});

	it('Shift turns Space around', () => {
		expect(commandOf(press(' ', { shift: true }))).toBe('previous');
	});

	it('clickers work wherever the focus is; other keys leave fields, sliders and buttons theirs', () => {
		for (const on of ['button', 'field', 'slider'] as const) {
			expect(commandOf(press('PageDown', { on }))).toBe('next');
		}
		expect(commandOf(press(' ', { on: 'button' }))).toBeUndefined();
		expect(commandOf(press('ArrowRight', { on: 'slider' }))).toBeUndefined();
		expect(commandOf(press('b', { on: 'field' }))).toBeUndefined();
		expect(commandOf(press('ArrowRight', { on: 'button' }))).toBe('next');
	});

	it('letters and signs do nothing where they are turned off, and all other keys go on', () => {
		for (const key of ['b', 'B', '.', 'n', '?'])
			expect(commandOf(press(key), false)).toBeUndefined();
		for (const key of ['ArrowRight', ' ', 'PageDown']) {
			expect(commandOf(press(key), false)).toBe('next');
		}
	});

	it('leave the browser its own', () => {
		expect(commandOf(press('r', { held: true }))).toBeUndefined();
		expect(commandOf(press('Escape'))).toBeUndefined();
		expect(commandOf(press('Tab'))).toBeUndefined();
	});

	it('digits make a number that Enter asks for', () => {
		expect(typed('1', press('2'))).toEqual({ text: '12' });
		expect(typed('12', press('Enter'))).toEqual({ text: '', asked: 12 });
		expect(typed('', press('Enter'))).toEqual({ text: '' });
		expect(typed('12', press('b'))).toEqual({ text: '' });
	});
});
