import type { Role } from '../programme/roles.ts';
import { texts } from './language.ts';

const nl = {
	employee: 'Medewerker',
	manager: 'Leidinggevende',
	facilitator: 'Gespreksleider',
	academy: 'Academie',
	hr: 'HR',
	'integrity-coordinator': 'Integriteitscoördinator',
	'unit-coordinator': 'Coördinator van een afdeling',
	custodian: 'Bewaarder van een sleuteldeel',
	administrator: 'Beheerder',
	auditor: 'Auditor'
} satisfies Record<Role, string>;

/** What the roles are called. */
export const roleNames = texts(nl, {
	employee: 'Employee',
	manager: 'Manager',
	facilitator: 'Facilitator',
	academy: 'Academy',
	hr: 'HR',
	'integrity-coordinator': 'Integrity coordinator',
	'unit-coordinator': 'Unit coordinator',
	custodian: 'Custodian of a key part',
	administrator: 'Administrator',
	auditor: 'Auditor'
});
