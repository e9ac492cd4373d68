/** Text that nobody means to write, by kind. Each stands alone or is added to what a cell holds. */

const numbers = [
	'1e309',
	'-0',
	'NaN',
	'1e21',
	'0x10',
	'1,000',
	'-1',
	'+5',
	'.5',
	'0.1',
	'99999999999999999999',
	`1${'0'.repeat(400)}`,
	'٣',
	'Infinity',
	'1e3',
	'0',
	'100',
	'7'
];

const dates = [
	'0000-00-00',
	'9999-12-31',
	'2025-02-30',
	'2025-13-01',
	'1970-01-01',
	'0001-01-01',
	'2025',
	'2025-06',
	'31.12.2025',
	'2025-6-3'
];

const letters = [
	'\u202Eback to front',
	'\u2066isolated',
	'\u200Fafter a mark',
	'zero\u200Bwidth',
	'zero\u200Dwidth',
	'e\u0301\u0300\u0302\u0303',
	'👩‍👩‍👧 🏳️‍🌈',
	'nul\u0000',
	'\uFEFFmark',
	'line\r\nend',
	'tab\tin',
	'bell\u0007',
	'lone \uD800',
	'\uFFFD',
	'\u00A0',
	'שלום',
	'漢字漢字漢字漢字漢字漢字'
];

const words = [
	'',
	' ',
	'x',
	'|',
	'a|a',
	'true',
	'false',
	'null',
	'none',
	'__proto__',
	'constructor',
	'toString',
	'prototype',
	'{{constructor}}',
	'{{figures/vote-2003-yes/what}}',
	'{',
	'{nothing}',
	'{{',
	'<img src=x onerror=alert(1)>',
	'</script><script>',
	'javascript:alert(1)',
	'=1+1',
	'#',
	'"',
	"'",
	'---',
	'- a',
	'a: b',
	'[',
	'&a',
	'*a',
	'!!js/function x',
	'%',
	'@',
	'`',
	'\\'
];

const long = [
	'w'.repeat(5000),
	'many words '.repeat(500).trim(),
	'A name that is longer than any name of a place has reason to be',
	'MMMMMMMMMMMMMMMMMMMMMMMM'
];

export const HOSTILE: readonly string[] = [...numbers, ...dates, ...letters, ...words, ...long];
