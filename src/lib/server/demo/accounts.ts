import type { Role } from '../../programme/roles.ts';

/** The demo's accounts: who they are in the fictional municipality and what they may do. */
export const demoPassword = 'tweesprong-demo';

export type DemoAccount = {
	role: Role | 'new-employee' | 'easy-dutch';
	givenName: string;
	familyName: string;
	says: string;
};

export const demoAccounts: readonly DemoAccount[] = [
	{ role: 'new-employee', givenName: 'Noor', familyName: 'Vermeer', says: 'new employee' },
	{ role: 'easy-dutch', givenName: 'Milan', familyName: 'Kovač', says: 'new employee, easy Dutch' },
	{ role: 'manager', givenName: 'Iris', familyName: 'van Loon', says: 'manager of a directorate' },
	{ role: 'hr', givenName: 'Hamza', familyName: 'Aydemir', says: 'HR' },
	{ role: 'facilitator', givenName: 'Wies', familyName: 'Hofstra', says: 'facilitator' },
	{ role: 'academy', givenName: 'Bo', familyName: 'Terlouw', says: 'academy' },
	{
		role: 'integrity-coordinator',
		givenName: 'Irene',
		familyName: 'Kamp',
		says: 'integrity coordinator'
	},
	{ role: 'unit-coordinator', givenName: 'Ugo', familyName: 'Brandsma', says: 'unit coordinator' },
	{ role: 'custodian', givenName: 'Cato', familyName: 'Slot', says: 'custodian of a key part' },
	{ role: 'administrator', givenName: 'Ada', familyName: 'Beheer', says: 'administrator' },
	{ role: 'auditor', givenName: 'Otto', familyName: 'Meetman', says: 'auditor' }
];

/** The sign-in name of a demo account. */
export const demoEmail = ({ givenName }: Pick<DemoAccount, 'givenName'>) =>
	`${givenName.toLowerCase()}@zandermeer.example`;
