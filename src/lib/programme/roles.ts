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

/**
 * Roles of which HR hands nobody the key: with the first link or letter of somebody, whoever made it could be
 * them.
 */
export const heldApart: readonly Role[] = [
	...(['academy', 'hr', 'integrity-coordinator'] as const),
	...(['custodian', 'administrator', 'auditor'] as const)
];
