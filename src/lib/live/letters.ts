/** Skipping is always offered, and counts like an option. */
export const pass = 'pass';

/** The ids of `n` options that have no id of their own: a, b, c. */
export const letters = (n: number): string[] => [...'abcdefgh'].slice(0, n);
