import { createHash } from 'node:crypto';
import { canonical } from '#lib/drafting/canonical.ts';
import type { KeptActivity } from '../../db/activity-register.ts';

/**
 * Tells one state of an entry from another, in a form: who ticked or changed what has changed since is
 * told so. 16 hexadecimal digits of a SHA-256.
 */
export const markOf = ({ id, body, confirmedBy, confirmedOn }: KeptActivity): string =>
	createHash('sha256')
		.update(canonical({ id, body, confirmedBy, confirmedOn }))
		.digest('hex')
		.slice(0, 16);
