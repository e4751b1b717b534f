// A card on somebody else's page: as light as a picture.
export const csr = false;
