/** A living figure is made in pieces, none of which takes long: so many of its parts in one turn. A mark is one part. */
export const PIECE = 40;
/** How many parts a caption counts for. Captions come before marks. */
export const CAPTION = 8;
