import { base } from '$app/paths';

/** Name of the deck in one language on this host: windows of another story there do not hear it. */
export const deckName = (locale: string): string => `deck ${base || '/'} ${locale}`;
