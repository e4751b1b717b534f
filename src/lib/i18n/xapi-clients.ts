import { texts } from './language.ts';

/** Systems that may use the record store (xAPI): the list, and making one. */
export const xapiClients = texts(
	{
		title: 'Leersystemen',
		lead: 'Laat een ander leersysteem hier leerberichten (xAPI) neerzetten of lezen. Elk systeem krijgt een eigen naam en geheim, en mag alleen wat jij kiest.',
		list: 'Wie bij de leerberichten mag',
		none: 'Er is nog geen leersysteem',
		noneText: 'Dan komen hier alleen de leerberichten van Tweesprong zelf.',
		name: 'Naam',
		nameHint: 'Bijvoorbeeld: Leerplein',
		may: 'Wat mag het systeem?',
		mayHint: 'Kies zo weinig als kan. Je kunt dit later veranderen.',
		lastUsed: 'Laatst gebruikt',
		never: 'Nog nooit',
		state: 'Toegang',
		works: 'Werkt',
		revoked: (date: string) => `Gestopt op ${date}`,
		make: 'Geef een leersysteem toegang',
		made: (name: string) => `‘${name}’ heeft toegang`,
		renewed: 'Er is een nieuw geheim',
		once: 'Zet deze drie in het andere systeem. Het geheim zie je alleen nu. Bewaar het nergens anders.',
		address: 'Adres (endpoint)',
		user: 'Gebruikersnaam (key)',
		secret: 'Wachtwoord (secret)',
		toClient: 'Ga naar dit leersysteem',
		toRecords: 'Bekijk de leerberichten',
		toCompletions: 'Laat cursussen van een ander systeem meetellen'
	},
	{
		title: 'Learning systems',
		lead: 'Let another learning system put learning records (xAPI) here or read them. Each gets a name and a secret of its own, and may do only what you choose.',
		list: 'Who may use the learning records',
		none: 'There is no learning system yet',
		noneText: 'Then only Tweesprong’s own learning records stand here.',
		name: 'Name',
		nameHint: 'For instance: Leerplein',
		may: 'What may it do?',
		mayHint: 'Choose as little as possible. You can change it later.',
		lastUsed: 'Last used',
		never: 'Never yet',
		state: 'Access',
		works: 'Works',
		revoked: (date: string) => `Stopped on ${date}`,
		make: 'Give a learning system access',
		made: (name: string) => `‘${name}’ has access`,
		renewed: 'There is a new secret',
		once: 'Put these three into the other system. You see the secret only now. Keep it nowhere else.',
		address: 'Address (endpoint)',
		user: 'User name (key)',
		secret: 'Password (secret)',
		toClient: 'Go to this learning system',
		toRecords: 'See the learning records',
		toCompletions: 'Let courses of another system count'
	}
);

/** One learning system: what it may, its secret, and how the other side is set up. */
export const xapiClient = texts(
	{
		facts: 'Zo staat het ervoor',
		madeOn: 'Toegang sinds',
		records: 'Leerberichten van dit systeem',
		toRecords: 'Bekijk ze',
		save: 'Bewaar wat het mag',
		saved: 'Bewaard. Het geldt meteen.',
		secretTitle: 'Het geheim',
		renewText:
			'Is het geheim gelekt of kwijt? Maak een nieuw. Het oude werkt dan meteen niet meer.',
		renewSure: 'Ja, het oude geheim mag stoppen',
		renew: 'Maak een nieuw geheim',
		revokeText:
			'Stop je de toegang, dan kan dit systeem niets meer sturen of lezen. Wat het al stuurde, blijft staan.',
		revokeSure: 'Ja, de toegang mag stoppen',
		revoke: 'Stop de toegang',
		needSure: 'Zet eerst een kruisje. Daarmee zeg je dat je dit wilt.',
		setUp: 'Zo stel je het andere systeem in',
		steps: [
			'Zoek in het andere systeem naar ‘xAPI’, ‘LRS’ of ‘record store’.',
			'Vul het adres, de gebruikersnaam en het wachtwoord in. De manier van inloggen heet ‘Basic’.',
			'Kies versie 1.0.3 of 2.0. Wij kennen ze allebei.',
			'Laat het systeem mensen noemen bij hun personeelsnummer (account) of bij hun mailadres (mbox). Dan weten we wie het is.',
			'Stuur een proefbericht. Je vindt het terug bij de leerberichten.'
		].join('\n')
	},
	{
		facts: 'How it stands',
		madeOn: 'Access since',
		records: 'Learning records of this system',
		toRecords: 'See them',
		save: 'Save what it may do',
		saved: 'Saved. It holds at once.',
		secretTitle: 'The secret',
		renewText: 'Has the secret leaked or is it lost? Make a new one. The old one stops at once.',
		renewSure: 'Yes, the old secret may stop',
		renew: 'Make a new secret',
		revokeText:
			'When you stop access, this system can send and read nothing more. What it sent stays.',
		revokeSure: 'Yes, access may stop',
		revoke: 'Stop access',
		needSure: 'Tick the box first. That says you want this.',
		setUp: 'How to set up the other system',
		steps: [
			'Look in the other system for ‘xAPI’, ‘LRS’ or ‘record store’.',
			'Fill in the address, the user name and the password. The way of signing in is called ‘Basic’.',
			'Choose version 1.0.3 or 2.0. We know both.',
			'Let the system name people by their personnel number (account) or by their mail address (mbox). Then we know who it is.',
			'Send a test record. You find it among the learning records.'
		].join('\n')
	}
);

/** What a learning system may do, and what that means. */
export const xapiScopes = texts(
	{
		'statements/write': 'Leerberichten sturen',
		'statements/write-hint': 'Vertellen wie wat deed. Niet lezen.',
		'statements/read': 'Alle leerberichten lezen',
		'statements/read-hint': 'Ook die van andere systemen en van Tweesprong zelf, met namen erin.',
		'statements/read/mine': 'Alleen eigen leerberichten lezen',
		'statements/read/mine-hint': 'Wat het systeem zelf stuurde.',
		state: 'Bewaren hoe ver iemand in een les is',
		'state-hint': 'Nodig voor lessen die je later weer opent.',
		profile: 'Instellingen van lessen en mensen bewaren',
		'profile-hint': 'Bijvoorbeeld de taal die iemand koos.',
		'all/read': 'Alles lezen',
		'all/read-hint': 'Leerberichten, de stand van lessen en instellingen.',
		all: 'Alles lezen en schrijven',
		'all-hint': 'Alleen voor een systeem dat je helemaal vertrouwt.'
	},
	{
		'statements/write': 'Send learning records',
		'statements/write-hint': 'Tell who did what. Not read.',
		'statements/read': 'Read all learning records',
		'statements/read-hint':
			'Those of other systems and of Tweesprong itself as well, with names in them.',
		'statements/read/mine': 'Read its own learning records only',
		'statements/read/mine-hint': 'What the system sent itself.',
		state: 'Keep how far somebody is in a lesson',
		'state-hint': 'Needed for lessons that are opened again later.',
		profile: 'Keep settings of lessons and people',
		'profile-hint': 'For instance the language that somebody chose.',
		'all/read': 'Read everything',
		'all/read-hint': 'Learning records, how far lessons are, and settings.',
		all: 'Read and write everything',
		'all-hint': 'Only for a system that you trust altogether.'
	}
);

/** What is wrong with a new learning system. */
export const xapiClientProblems = texts(
	{
		name: 'Geef het systeem een naam van hoogstens 80 letters.',
		scopes: 'Kies minstens één ding dat het systeem mag.'
	},
	{
		name: 'Give it a name of at most 80 letters.',
		scopes: 'Choose at least one thing that it may do.'
	}
);
