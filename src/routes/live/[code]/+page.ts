// The phone is an island (src/islands/phone.ts): a thousand of them load it at once over one Wi-Fi.
export const csr = false;
