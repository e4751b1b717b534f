// It may stand in somebody else's page, where scripts of ours can keep nothing.
export const csr = false;
