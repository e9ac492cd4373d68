// Written as 404.html, the name under which static hosts look for it.
export const trailingSlash = 'never';
