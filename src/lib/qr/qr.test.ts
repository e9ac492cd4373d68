import { describe, expect, it } from 'vitest';
import { readCode } from '../../../tests/read-code';
import { qrSvg } from './qr';

describe('a QR code', () => {
	it.each([
		'https://example.org/line/',
		'https://news.example/features/the-line/en/present/?minutes=10#thirteen-to-nothing'
	])('of %s reads back as it was written', (address) => {
		expect(readCode(qrSvg(address, 'Code'))).toBe(address);
	});

	it('keeps its label from turning into markup', () => {
		expect(qrSvg('x', '"<b>&')).toContain('aria-label="&quot;&lt;b>&amp;"');
	});
});
