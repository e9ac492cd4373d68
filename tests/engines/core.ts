/**
 * Test files of `tests/e2e` that run in every engine: every step by four ways, exploring, the deck, frames on other
 * sites, no script, faults.
 */
export const CORE = [
	'address',
	'explore',
	'four-ways',
	'keyboard',
	'layout',
	'motion',
	'no-script',
	'present',
	'presenter',
	'resize',
	'situations',
	'embed/bare',
	'embed/chart',
	'embed/led',
	'embed/locked',
	'embed/manners',
	'embed/script',
	'faults/address',
	'faults/browser',
	'faults/network',
	'faults/return',
	'faults/rewritten',
	'faults/script',
	'faults/sizes',
	'faults/versions'
] as const;
