import type { Format } from '$lib/i18n/format';
import type { MessageKey } from '$lib/story/messages';
import type { Messages, Source } from '$lib/story/types';

/**
 * What a reader is told of a source beside its title, as short sentences: publisher, date and kind;
 * how sure we are of the copy that was read; why there is no link, where there is none.
 */
export function sourceFacts(source: Source, messages: Messages, format: Format): string {
	const kind = messages[`source_kind_${source.kind}` as MessageKey] ?? source.kind;
	const date = source.date ? format.date(source.date) : messages['undated'];
	const told = [
		[source.publisher, date, kind.toLocaleLowerCase(format.locale)].join(', '),
		messages[`reliability_${source.reliability}`]
	];
	if (source.copy) told.push(messages['read_in_copy']);
	if (!source.url) told.push(messages['no_link']);
	return told.map((part) => `${part}.`).join(' ');
}
