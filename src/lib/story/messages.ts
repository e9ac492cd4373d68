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
	'our_inference',
	'as_of',
	'next_step',
	'previous_step',
	'step_of',
	'all_sources',
	'all_sources_intro',
	'back_to_story',
	'no_link',
	'undated',
	'used_in',
	'consulted',
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
