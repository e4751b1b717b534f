// The walk is an island (src/islands/walk.ts): the framework's client would double what a phone loads.
export const csr = false;
