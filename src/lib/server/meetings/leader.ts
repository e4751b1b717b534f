import type { Role } from '../../programme/roles.ts';
import type { SignedIn } from '../sessions.ts';

/** Somebody who leads meetings, in the role that the audit log names. */
export type Leader = { personId: string; role: Role };

/** Who leads: as a facilitator where they are one, else as a manager. */
export const leaderOf = ({ personId, roles }: Pick<SignedIn, 'personId' | 'roles'>): Leader => ({
	personId,
	role: roles.includes('facilitator') ? 'facilitator' : 'manager'
});
