import { createHash, randomBytes } from 'node:crypto';

/** What a device shows to be known again: 32 random bytes. Nobody but the device keeps it. */
export const newSeatSecret = (): string => randomBytes(32).toString('base64url');

/** What a seat is known by in memory. */
export const seatHashOf = (secret: string): string =>
	createHash('sha256').update(secret).digest('base64url');

/** The secret in the header `Authorization: Bearer`, 43 characters; `undefined` for anything else. */
export const bearerOf = ({ headers }: Request): string | undefined =>
	/^Bearer ([\w-]{43})$/.exec(headers.get('authorization') ?? '')?.[1];
