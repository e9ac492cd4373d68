import qrcode from 'qrcode-generator';

/** Empty squares around the code, without which readers do not find it. */
const QUIET = 4;

/**
 * A QR code as a picture: dark squares on white, whatever the page's colours. Build time only.
 *
 * @param text what a reader gets, as a whole address
 * @param label the text alternative
 */
export function qrSvg(text: string, label: string): string {
	const code = qrcode(0, 'M');
	code.addData(text, 'Byte');
	code.make();
	const count = code.getModuleCount();
	const size = count + 2 * QUIET;
	const runs: string[] = [];
	for (let row = 0; row < count; row++) {
		for (let column = 0; column < count; column++) {
			if (!code.isDark(row, column)) continue;
			const start = column;
			while (column + 1 < count && code.isDark(row, column + 1)) column++;
			const width = column + 1 - start;
			runs.push(`M${start + QUIET} ${row + QUIET}h${width}v1h-${width}z`);
		}
	}
	const escaped = label.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-label="${escaped}">` +
		`<rect width="${size}" height="${size}" fill="#fff"/><path d="${runs.join('')}" fill="#000"/></svg>`
	);
}
