import { PART } from './words';

/** What a page says to its script beside the data. */
interface Said {
	/** Way from the page to the site's root, with a slash at its end. */
	readonly root: string;
	/** Version of the site that wrote the page. */
	readonly version: string;
}

const { root = './', version = '' } = document.getElementById(PART)?.dataset ?? {};

/** Where this page stands, and of which version of the site it is. */
export const page: Said = { root, version };
