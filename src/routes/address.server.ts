/** Where the site will stand, as `https://news.example/features/line`; empty where nobody said. */
const published = (process.env['SITE_URL'] ?? '').replace(/\/+$/, '');

/**
 * A path of the site as a whole address where one is known, or as it is: for files that are read beside
 * the site. What must be whole to work at all (oEmbed, snippets, QR codes) takes `siteUrl`.
 */
export const addressOf = (path: string): string => `${published}${path}`;

/** A picture for cards on other sites, made by `/share`. */
export const shareOf = (picture: string) => ({ picture, origin: published });
