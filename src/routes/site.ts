/** The language this build of the site is in. */
export const siteLocale = 'en';
export const siteDirection = 'ltr';
