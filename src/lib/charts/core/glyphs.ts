import type { Shape } from './drawing';

/**
 * Outlines of the signs in a box from -1 to 1, of about equal area to the eye. The page and SVG files
 * draw from the same.
 */
export const GLYPHS: Readonly<Record<Shape, string>> = {
	circle: 'M0,-.9A.9,.9,0,1,1,0,.9A.9,.9,0,1,1,0,-.9Z',
	square: 'M-.8,-.8H.8V.8H-.8Z',
	diamond: 'M0,-1.08L1.08,0L0,1.08L-1.08,0Z',
	triangle: 'M0,-1.05L1.05,.85H-1.05Z',
	/** A ring whose left half is full. */
	half: 'M0,-.9A.9,.9,0,1,0,0,.9A.9,.9,0,0,0,0,-.9ZM0,.62V-.62A.62,.62,0,0,1,0,.62Z',
	cross: 'M-.9,-.6L-.6,-.9L0,-.3L.6,-.9L.9,-.6L.3,0L.9,.6L.6,.9L0,.3L-.6,.9L-.9,.6L-.3,0Z',
	plus: 'M-.2,-1H.2V-.2H1V.2H.2V1H-.2V.2H-1V-.2H-.2Z'
};
