/* The part of subset-font that is used here; it brings no types. */
declare module 'subset-font' {
	/** The same font with these letters alone. */
	export default function subsetFont(
		font: Buffer,
		letters: string,
		options: {
			readonly targetFormat: 'woff2';
			/** Tags of OpenType features that stay. */
			readonly keepFeatures: readonly string[];
			/** Numbers of name records that stay. */
			readonly preserveNameIds: readonly number[];
			readonly noHinting: boolean;
			readonly variationAxes?: Readonly<
				Record<string, { readonly min: number; readonly max: number }>
			>;
		}
	): Promise<Buffer>;
}
