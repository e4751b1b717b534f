import { randomBytes } from 'node:crypto';

/** An id for a chapter or a part that no other edition has: editions are compared by them. */
export const newId = (): string => `p${randomBytes(6).toString('hex')}`;
