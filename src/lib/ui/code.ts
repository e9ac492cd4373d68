import qrcode from 'qrcode-generator';

/** Empty modules that a reader needs around a code. */
const QUIET = 4;

/**
 * An address as a QR code, drawn as one path of squares. Made when the site is built.
 *
 * @returns the path, and the side of the code in modules with its quiet zone
 */
export function codeFor(text: string): { readonly size: number; readonly path: string } {
	const code = qrcode(0, 'M');
	code.addData(text);
	code.make();
	const count = code.getModuleCount();
	const rows = Array.from({ length: count }, (_, row) => {
		const cells = Array.from({ length: count }, (__, at) => (code.isDark(row, at) ? '1' : '0'));
		const runs = [...cells.join('').matchAll(/1+/g)];
		return runs
			.map(({ 0: { length }, index }) => `M${index + QUIET},${row + QUIET}h${length}v1h-${length}z`)
			.join('');
	});
	const path = rows.join('');
	return { size: count + QUIET * 2, path };
}
