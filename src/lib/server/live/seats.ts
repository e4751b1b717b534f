import { hash, randomBytes } from 'node:crypto';

/** What a device shows to be known again: 32 random bytes. Nobody but the device keeps it. */
export const newSeatSecret = (): string => randomBytes(32).toString('base64url');

/** What a seat is known by in memory. */
export const seatHashOf = (secret: string): string => hash('sha256', secret, 'base64url');

/** The secret of a header `Authorization: Bearer`, 43 characters; `undefined` for anything else. */
export const bearerIn = (authorization: string | null | undefined): string | undefined =>
	/^Bearer ([\w-]{43})$/.exec(authorization ?? '')?.[1];

/** The secret that a request shows. */
export const bearerOf = ({ headers }: Request): string | undefined =>
	bearerIn(headers.get('authorization'));
