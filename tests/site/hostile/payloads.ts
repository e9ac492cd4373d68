/** Text that does harm wherever it is taken for something other than text. `pwned` is what it would set. */
export const PAYLOADS: readonly string[] = [
	'<img src=x onerror="window.pwned=true">',
	'</script><script>window.pwned=true</script>',
	'</style></title></textarea></noscript><svg onload=window.pwned=true>',
	"{{constructor.constructor('window.pwned=true')()}}",
	'" onfocus="window.pwned=true" autofocus tabindex="',
	"' onmouseover='window.pwned=true'",
	']]><script xmlns="http://www.w3.org/1999/xhtml">window.pwned=true</script>',
	'--><script>window.pwned=true</script><!--',
	'javascript:window.pwned=true',
	'${window.pwned=true}',
	"\\'];window.pwned=true;//",
	'&lt;b&gt;&#60;b&#62;'
];

/** Text that a spreadsheet would run. */
export const FORMULAS: readonly string[] = [
	"=cmd|'/C calc'!A1, ",
	'@SUM(1+1)*cmd,=1+1, ',
	'+1+1;=2+2 ',
	'-2+3," ',
	"'=1+1 ",
	'＝1+1 ',
	'# =1+1 '
];

/** Longer than any line: nothing in it lets a line break. */
export const LONG = 'w'.repeat(5000);

/** For labels of pictures, whose room is measured: as much as a tag takes. */
export const SHORT = '<b>"&';

/** What is refused wherever it stands, because no reader sees it. */
export const UNSEEN: readonly string[] = [
	'\u202Ereversed',
	'\u2066isolated',
	'zero\u200Bwidth',
	'nul\u0000',
	'mark\uFEFF'
];
