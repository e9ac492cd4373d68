/** The little of colour science that the palette is judged by. Channels are 0 to 1 unless said. */

export type Rgb = readonly [number, number, number];

/** Kinds of colour blindness that are simulated, and no colour at all. */
export type Sight = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia' | 'grey';

/** `#rgb` or `#rrggbb` as sRGB channels. Throws for anything else. */
function rgbOf(hex: string): Rgb {
	const short = /^#([\da-f])([\da-f])([\da-f])$/i
		.exec(hex)
		?.slice(1)
		.map((one) => one + one);
	const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex)?.slice(1);
	const [r, g, b] = (short ?? long ?? []).map((pair) => parseInt(pair, 16) / 255);
	if (r === undefined || g === undefined || b === undefined) {
		throw new Error(`"${hex}" is no colour of the form #rgb or #rrggbb.`);
	}
	return [r, g, b];
}

const map = (rgb: Rgb, change: (channel: number) => number): Rgb => [
	change(rgb[0]),
	change(rgb[1]),
	change(rgb[2])
];

const linear = (rgb: Rgb): Rgb =>
	map(rgb, (c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));

const times = (matrix: readonly Rgb[], [x, y, z]: Rgb): Rgb => {
	const [r, g, b] = matrix.map((row) => row[0] * x + row[1] * y + row[2] * z);
	return [r ?? 0, g ?? 0, b ?? 0];
};

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
	const [r, g, b] = linear(rgbOf(hex));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
	const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** Full colour blindness by Machado, Oliveira and Fernandes (2009), on linear light. */
const SIGHTS: Readonly<Record<Exclude<Sight, 'normal' | 'grey'>, readonly Rgb[]>> = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

const XYZ: readonly Rgb[] = [
	[0.4124564, 0.3575761, 0.1804375],
	[0.2126729, 0.7151522, 0.072175],
	[0.0193339, 0.119192, 0.9503041]
];
const WHITE: Rgb = [0.95047, 1, 1.08883];

/** CIE L*a*b* (D65) of a colour as somebody with this sight sees it. */
export function labOf(hex: string, sight: Sight = 'normal'): Rgb {
	const light = linear(rgbOf(hex));
	const seen =
		sight === 'normal' || sight === 'grey'
			? light
			: map(times(SIGHTS[sight], light), (c) => Math.min(1, Math.max(0, c)));
	const [x, y, z] = times(XYZ, seen);
	const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
	const [fx, fy, fz] = [f(x / WHITE[0]), f(y / WHITE[1]), f(z / WHITE[2])];
	const lightness = 116 * fy - 16;
	return sight === 'grey' ? [lightness, 0, 0] : [lightness, 500 * (fx - fy), 200 * (fy - fz)];
}

/** Colour difference by CIE76: about 2 can just be told apart side by side. */
export function difference(one: string, other: string, sight: Sight = 'normal'): number {
	const [a, b] = [labOf(one, sight), labOf(other, sight)];
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
