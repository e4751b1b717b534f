/** What someone may do. Everyone who signs in is an employee; the other roles are granted, with dates. */
export const roles = [
	'employee',
	'manager',
	'facilitator',
	'academy',
	'hr',
	'integrity-coordinator',
	'unit-coordinator',
	'custodian',
	'administrator',
	'auditor'
] as const;

export type Role = (typeof roles)[number];
