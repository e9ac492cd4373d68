/** The language this build of the site is in. */
export const siteLocale = 'en';
export const siteDirection = 'ltr';

/** Where the site begins on its host, for the one page that is shown under addresses of any depth. */
export const siteRoot = './';
