// This page needs no script: everything is in the HTML.
export const csr = false;
