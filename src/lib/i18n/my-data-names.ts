import type { Role } from '../programme/roles.ts';
import type { Language } from './language.ts';

const roles = {
	nl: {
		employee: 'Medewerker',
		manager: 'Leidinggevende',
		facilitator: 'Gespreksleider',
		academy: 'Academie',
		hr: 'HR',
		'integrity-coordinator': 'Integriteitscoördinator',
		'unit-coordinator': 'Coördinator van een dienst',
		custodian: 'Bewaarder van een sleuteldeel',
		administrator: 'Beheerder',
		auditor: 'Controleur'
	},
	en: {
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
	}
} satisfies Record<'nl' | 'en', Record<Role, string>>;

const actions = {
	nl: {
		ask: 'Pagina gevraagd',
		look: 'Lijst bekeken',
		download: 'Lijst gedownload',
		'set-up': 'Eerste account gemaakt'
	},
	en: {
		ask: 'Asked for a page',
		look: 'Looked at a list',
		download: 'Downloaded a list',
		'set-up': 'Made the first account'
	}
};

const named = (names: Record<'nl' | 'en', Record<string, string>>) => ({
	...names,
	easy: names.nl
});

/** What the roles are called. */
export const roleNames: Record<Language, Record<string, string>> = named(roles);

/** What the actions in the audit log are called. */
export const actionNames: Record<Language, Record<string, string>> = named(actions);
