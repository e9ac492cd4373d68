import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';

/** What a phone's camera would read in the picture of a QR code; undefined where it reads nothing. */
export function readCode(svg: string): string | undefined {
	const named = svg.includes('xmlns')
		? svg
		: svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
	const { pixels, width, height } = new Resvg(named, {
		background: '#fff',
		fitTo: { mode: 'width', value: 400 }
	}).render();
	return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
}
