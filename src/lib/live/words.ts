/** Ids of the part of a page that comes to life, and of the data that it is drawn from. */
export const PART = 'live-page';
export const CARRIED = 'live-data';
