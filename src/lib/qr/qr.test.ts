import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrSvg } from './qr';

/** What a phone's camera would make of a picture. */
function read(svg: string): string | undefined {
	const { pixels, width, height } = new Resvg(svg, {
		fitTo: { mode: 'width', value: 400 }
	}).render();
	return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
}

describe('a QR code', () => {
	it.each([
		'https://example.org/line/',
		'https://news.example/features/the-line/en/present/?minutes=10#thirteen-to-nothing'
	])('of %s reads back as it was written', (address) => {
		expect(read(qrSvg(address, 'Code'))).toBe(address);
	});

	it('keeps its label from turning into markup', () => {
		expect(qrSvg('x', '"<b>&')).toContain('aria-label="&quot;&lt;b>&amp;"');
	});
});
