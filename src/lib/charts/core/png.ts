import { Resvg } from '@resvg/resvg-js';

/** Public Sans, and Noto for letters that it lacks, as files that the rasteriser reads; the page's own come in a packing that it does not. */
const FONTS = [
	import.meta.resolve('@expo-google-fonts/public-sans/400Regular/PublicSans_400Regular.ttf'),
	import.meta
		.resolve('@expo-google-fonts/public-sans/400Regular_Italic/PublicSans_400Regular_Italic.ttf'),
	import.meta.resolve('@expo-google-fonts/public-sans/600SemiBold/PublicSans_600SemiBold.ttf'),
	import.meta.resolve('@expo-google-fonts/public-sans/700Bold/PublicSans_700Bold.ttf'),
	import.meta
		.resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
	import.meta.resolve('@expo-google-fonts/noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf')
].map((address) => decodeURIComponent(new URL(address).pathname));

/**
 * An SVG file as a PNG file. Build time only. The same file on every machine: fonts of the machine are
 * not used.
 *
 * @param zoom pixels of the picture for each pixel of the SVG
 */
export function pngOf(svg: string, zoom: number): Uint8Array<ArrayBuffer> {
	const picture = new Resvg(svg, {
		font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Public Sans' },
		fitTo: { mode: 'zoom', value: zoom }
	});
	return new Uint8Array(picture.render().asPng());
}
