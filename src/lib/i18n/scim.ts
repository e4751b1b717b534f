import { plural } from './format.ts';
import { texts } from './language.ts';

/** Directories that tell who works here (SCIM): the list, and making one. */
export const scim = texts(
	{
		title: 'Koppelingen',
		lead: 'Laat een ander systeem vertellen wie hier werkt, bijvoorbeeld Microsoft Entra ID of Okta. Wie uit dienst gaat, kan dan dezelfde dag niet meer inloggen.',
		toClients: 'Bekijk de koppelingen',
		list: 'Wie mag vertellen wie hier werkt',
		none: 'Er is nog geen koppeling',
		noneText: 'HR kan ook zonder koppeling een personeelslijst inlezen.',
		name: 'Naam',
		nameHint: 'Bijvoorbeeld: Microsoft Entra ID',
		may: 'Wat mag de koppeling?',
		lastUsed: 'Laatst gebruikt',
		never: 'Nog nooit',
		groups: 'Groepen',
		state: 'Sleutel',
		works: 'Werkt',
		revoked: (date: string) => `Ingetrokken op ${date}`,
		make: 'Maak een koppeling',
		kind: 'Soort medewerker, als het systeem dat niet vertelt',
		unit: 'Afdeling, als het systeem die niet vertelt',
		noUnit: 'Geen: dan komt iemand zonder afdeling er niet in',
		made: (name: string) => `De koppeling ‘${name}’ is gemaakt`,
		renewed: 'Er is een nieuwe sleutel',
		keyOnce:
			'Dit is de sleutel. Je ziet hem alleen nu. Zet hem in het andere systeem en bewaar hem nergens anders.',
		key: 'Sleutel (secret token)',
		address: 'Adres (tenant URL)',
		toClient: 'Ga naar de koppeling'
	},
	{
		title: 'Directories',
		lead: 'Let another system tell who works here, for instance Microsoft Entra ID or Okta. Who leaves can then no longer sign in on the same day.',
		toClients: 'See the directories',
		list: 'Who may tell who works here',
		none: 'There is no directory yet',
		noneText: 'Without one, HR can import a staff list.',
		name: 'Name',
		nameHint: 'For instance: Microsoft Entra ID',
		may: 'What may it do?',
		lastUsed: 'Last used',
		never: 'Never yet',
		groups: 'Groups',
		state: 'Key',
		works: 'Works',
		revoked: (date: string) => `Revoked on ${date}`,
		make: 'Make a directory',
		kind: 'Kind of staff, when the system does not say',
		unit: 'Unit, when the system does not say',
		noUnit: 'None: then somebody without a unit does not come in',
		made: (name: string) => `‘${name}’ is made`,
		renewed: 'There is a new key',
		keyOnce:
			'This is the key. You see it only now. Put it in the other system and keep it nowhere else.',
		key: 'Key (secret token)',
		address: 'Address (tenant URL)',
		toClient: 'Go to the directory'
	}
);

/** One directory: its key, its groups, and how the other side is set up. */
export const scimClient = texts(
	{
		facts: 'Zo staat de koppeling',
		madeOn: 'Gemaakt op',
		keyTitle: 'De sleutel',
		renewText:
			'Is de sleutel gelekt of kwijt? Maak een nieuwe. De oude werkt dan meteen niet meer.',
		renewSure: 'Ja, de oude sleutel mag stoppen',
		renew: 'Maak een nieuwe sleutel',
		revokeText:
			'Trek je de sleutel in, dan vertelt dit systeem niets meer. Wie er nu werkt, blijft staan. HR houdt de lijst dan zelf bij.',
		revokeSure: 'Ja, deze koppeling mag stoppen',
		revoke: 'Trek de sleutel in',
		needSure: 'Zet eerst een kruisje. Daarmee zeg je dat je dit wilt.',
		revoked: 'De sleutel werkt niet meer',
		groupsTitle: 'Groepen en rollen',
		groupsText:
			'Een groep uit het andere systeem geeft alleen een rol als jij dat hier kiest. Wie in de groep zit, heeft de rol vanaf vandaag. Beheerder, auditor en sleutelbewaarder kun je zo niet geven.',
		noGroups: 'Dit systeem heeft nog geen groepen gestuurd.',
		members: (people: number) => plural(people, 'persoon', 'mensen', 'nl'),
		role: 'Rol',
		noRole: 'Geen rol',
		unit: 'Voor welke afdeling?',
		whole: 'De hele organisatie',
		save: 'Bewaar',
		saved: (begun: number, ended: number) =>
			`Bewaard. ${plural(begun, 'rol', 'rollen', 'nl')} erbij, ${plural(ended, 'rol', 'rollen', 'nl')} eraf.`,
		notSaved: 'Dit is niet bewaard. De groep of de afdeling is er niet meer.',
		setUp: 'Zo stel je het andere systeem in',
		steps: [
			'Zet het adres en de sleutel in het andere systeem. In Entra: Bedrijfstoepassingen, Provisioning, Automatisch. In Okta: SCIM 2.0 met HTTP-header.',
			'Stuur altijd het personeelsnummer mee als ‘employeeNumber’. Daaraan zien we wie iemand is. In Entra is dat meestal ‘employeeId’.',
			'Stuur de afdeling mee als ‘department’: de code of de naam. Een afdeling die we niet kennen, komt erbij. Met ‘division’ zeg je waar die onder valt.',
			'Stuur de leidinggevende mee als ‘manager’. Die ziet dan de percentages van de afdeling.',
			'Wat we niet nodig hebben, zoals telefoonnummers en adressen, gooien we weg als het binnenkomt.'
		].join('\n')
	},
	{
		facts: 'How it stands',
		madeOn: 'Made on',
		keyTitle: 'The key',
		renewText: 'Has the key leaked or is it lost? Make a new one. The old one stops at once.',
		renewSure: 'Yes, the old key may stop',
		renew: 'Make a new key',
		revokeText:
			'When you revoke the key, this system tells nothing more. Who works here now stays. HR then keeps the list.',
		revokeSure: 'Yes, this directory may stop',
		revoke: 'Revoke the key',
		needSure: 'Tick the box first. That says you want this.',
		revoked: 'The key works no longer',
		groupsTitle: 'Groups and roles',
		groupsText:
			'A group of the other system gives a role only when you choose so here. Who is in the group has the role from today. Administrator, auditor and custodian cannot be given this way.',
		noGroups: 'This system sent no groups yet.',
		members: (people: number) => plural(people, 'person', 'people', 'en'),
		role: 'Role',
		noRole: 'No role',
		unit: 'For which unit?',
		whole: 'The whole organisation',
		save: 'Save',
		saved: (begun: number, ended: number) =>
			`Saved. ${plural(begun, 'role', 'roles', 'en')} more, ${plural(ended, 'role', 'roles', 'en')} less.`,
		notSaved: 'This was not saved. The group or the unit is no longer there.',
		setUp: 'How to set up the other system',
		steps: [
			'Put the address and the key into the other system. In Entra: Enterprise applications, Provisioning, Automatic. In Okta: SCIM 2.0 with an HTTP header.',
			'Always send the personnel number as ‘employeeNumber’. It tells us who somebody is. In Entra that is usually ‘employeeId’.',
			'Send the unit as ‘department’: its code or name. A unit we do not know is added. With ‘division’ you say what it belongs to.',
			'Send the manager as ‘manager’. They then see the percentages of the unit.',
			'What we do not need, such as phone numbers and addresses, we throw away on arrival.'
		].join('\n')
	}
);

/** What a directory may do. */
export const scimScopes = texts(
	{
		read: 'Alleen kijken',
		people: 'Mensen bijhouden',
		'people-and-groups': 'Mensen en groepen bijhouden'
	},
	{
		read: 'Look only',
		people: 'Keep people',
		'people-and-groups': 'Keep people and groups'
	}
);

/** What is wrong with a new directory. */
export const scimProblems = texts(
	{
		name: 'Geef de koppeling een naam van hoogstens 80 letters.',
		scope: 'Kies wat de koppeling mag.',
		kind: 'Kies een soort medewerker.',
		unit: 'Deze afdeling is er niet meer. Kies een andere.'
	},
	{
		name: 'Give it a name of at most 80 letters.',
		scope: 'Choose what it may do.',
		kind: 'Choose a kind of staff.',
		unit: 'This unit is no longer there. Choose another.'
	}
);
