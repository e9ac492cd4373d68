import type { Tables } from './types';

/** What a city is to the story: the one it is about, or the one beside it, which keeps a look of its own. */
export interface Leading {
	readonly lead?: 'home' | 'twin';
}

/** Cities that `selection` of `cities` names `twin`: the first is the story's own, the second its twin. */
const twinsOf = (tables: Tables) =>
	(tables.get('cities')?.rows ?? []).filter((row) => row['selection'] === 'twin').slice(0, 2);

/** Ids of the story's own city and of its twin, in this order; fewer where the data name fewer. */
export const leadIds = (tables: Tables): readonly string[] =>
	twinsOf(tables).map((row) => String(row['city_id']));

/** Postal code of the story's own state, or '' where there is none. */
export const homeState = (tables: Tables): string =>
	String(twinsOf(tables)[0]?.['state_abbr'] ?? '');

/** What each city is to the story, by its id; nothing for all but two. */
export function leadsOf(tables: Tables): (city: string) => Leading {
	const [home, twin] = leadIds(tables);
	return (city) => (city === home ? { lead: 'home' } : city === twin ? { lead: 'twin' } : {});
}

/** Own city first, then its twin, then all others. */
export const leadRank = ({ lead }: Leading): number =>
	lead === 'home' ? 0 : lead === 'twin' ? 1 : 2;

/** The story's own city, where it is among these. */
export const homeIn = <City extends Leading>(cities: readonly City[]): City | undefined =>
	cities.find(({ lead }) => lead === 'home');
