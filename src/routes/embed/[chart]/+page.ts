// The page works without script; the one that it has stands in it.
export const csr = false;
