/**
 * The interface words that the site uses, by key. `data/story/<locale>/interface.yaml` must hold
 * each of them and no other.
 */
export const MESSAGE_KEYS = [
	'skip_links',
	'skip_to_story',
	'read_as_text',
	'read_with_pictures',
	'chapters',
	'chapter_number',
	'sources',
	'sources_of_step',
	'chart_table',
	'chart_failed',
	'explore_marks',
	'explore_hint',
	'explore_back',
	'explore_open',
	'our_inference',
	'as_of',
	'next_step',
	'previous_step',
	'step_of',
	'all_sources',
	'back_to_story',
	'no_link',
	'undated',
	'reliability_high',
	'reliability_medium',
	'reliability_low',
	'reliability_not_rated',
	'read_in_copy',
	'show_work',
	'show_work_says',
	'more_arguments',
	'more_method',
	'more_sources',
	'pages_beside',
	'page_arguments',
	'page_charts',
	'page_data',
	'page_method',
	'page_present',
	'page_embed',
	'page_handout',
	'copy_file',
	'copy_download',
	'licenses',
	'offline_ready',
	'error_title',
	'error_text',
	'source_kind_news',
	'source_kind_official',
	'source_kind_court',
	'source_kind_study',
	'source_kind_advocacy',
	'source_kind_data',
	'source_kind_legal',
	'source_kind_opinion',
	'source_kind_other'
] as const;

export type MessageKey = (typeof MESSAGE_KEYS)[number];

/** Pages beside the story that a place may do without. */
export const OPTIONAL_PAGES = ['situations', 'evidence', 'cities', 'accessibility'] as const;

/** Links to pages that may be left out: there where the page is. */
export const OPTIONAL_KEYS = OPTIONAL_PAGES.flatMap((page) =>
	// No step leads to the statement on accessibility.
	page === 'accessibility'
		? ([`page_${page}`] as const)
		: ([`page_${page}`, `more_${page}`] as const)
);

export type OptionalKey = (typeof OPTIONAL_KEYS)[number];
