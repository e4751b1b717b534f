import { texts } from './language.ts';

/** "Mijn gegevens": what is stored about somebody, and what they can change. A text of lines is a list. */
export const myData = texts(
	{
		title: 'Mijn gegevens',
		lead: 'Hier zie je alles wat we over jou bewaren.',
		download: 'Download alles als bestand',
		downloadText: 'Het bestand is leesbaar voor computers (JSON). Alles op deze pagina staat erin.',

		notStored: 'Dit bewaren we niet',
		notStoredText: [
			'Wat je kiest in een dilemma. Een geheime keuze ligt in een dichte envelop zonder je naam.',
			'Wat je typt bij een stappenplan of een reflectie.',
			'Hoelang je over een onderdeel doet en hoe laat dat was. We bewaren alleen de dag.',
			'Waar je inlogt en met welk apparaat.'
		].join('\n'),
		privacy: 'Wat ziet mijn leidinggevende?',

		you: 'Over jou',
		name: 'Naam',
		personnelNumber: 'Personeelsnummer',
		email: 'E-mailadres',
		audiences: 'Soort werk',
		none: 'Niets ingevuld',
		wrong: 'Klopt er iets niet? Vraag HR om het te veranderen.',

		work: 'Je werk en je rollen',
		since: (day: string) => `Sinds ${day}`,
		period: (from: string, to: string) => `Van ${from} tot ${to}`,
		everywhere: 'hele organisatie',
		keyPart: (seat: string, period: string) => `Sleuteldeel van ${period}, namens ${seat}`,

		account: 'Je account',
		made: 'Gemaakt op',
		changed: 'Wachtwoord veranderd of gemaakt op',
		devices: 'Hier ben je nu ingelogd',
		devicesCount: (count: number) => (count === 1 ? '1 apparaat' : `${count} apparaten`),
		accountText: [
			'Je wachtwoord zelf bewaren we niet. Wel een code waarmee we nagaan of het klopt.',
			'Per apparaat bewaren we hoe laat je inlogde, tot je uitlogt. Dat staat in het bestand.',
			'Log je verkeerd in? Dan tellen we dat, met een code in plaats van je e-mailadres.'
		].join('\n'),

		turns: 'Wat je deed',
		noTurns: 'Je bent nog aan geen programma begonnen.',
		started: (day: string) => `Begonnen op ${day}`,
		completed: (day: string) => `Afgerond op ${day}`,
		turn: (title: string, version: number) => `${title} (versie ${version})`,
		notDone: 'Nog niet gedaan',
		certificate: 'Code van je bewijs',

		envelopes: 'Waar je een envelop voor kreeg',
		envelopesText: (count: number, period: string) =>
			`${count === 1 ? '1 envelop' : `${count} enveloppen`} in ${period}. We weten niet wat erin zit, en niet of je ze verstuurde. Als de periode sluit, gooien we dit weg.`,

		statements: 'Berichten over wat je afrondde',
		statementsText: (count: number) =>
			count === 0
				? 'Er zijn nog geen berichten over jou.'
				: `We schrijven op dat je een programma of module afrondde, met je naam en de dag. ${count === 1 ? 'Er is 1 bericht' : `Er zijn ${count} berichten`} over jou. Ze staan in het bestand.`,

		elsewhere: 'Waar je naam nog meer bij staat',
		elsewhereText: 'Wat er precies staat, lees je in het bestand.',
		times: (count: number) => (count === 1 ? '1 keer' : `${count} keer`),
		howLong: 'Hoelang bewaren we dit?',
		howLongText: (months: number) =>
			`Ga je hier weg? Dan wissen we alles over jou na ${months} maanden. Eerder kan ook: vraag het aan de beheerder. De aantallen van vorige jaren blijven kloppen. Daarin staat geen naam.`,
		howLongGood:
			'Ga je hier weg? Dan kun je de beheerder vragen om alles over jou te wissen. De aantallen van vorige jaren blijven kloppen. Daarin staat geen naam.',

		log: 'Wie keek naar jouw gegevens?',
		logText:
			'We schrijven op welke lijst met namen iemand opent. Niet wie er op die lijst stonden. Daarom weten we niet of jij erbij was.',
		lists: (count: number, day: string) =>
			count === 0
				? 'Sinds jij hier werkt, opende niemand van HR zo’n lijst.'
				: `Sinds jij hier werkt, opende HR ${count} keer zo’n lijst. De laatste keer was op ${day}.`,
		named: 'Iemand zocht op een naam of nummer zoals dat van jou',
		own: 'Wat jij deed en in het logboek staat',
		when: 'Wanneer',
		what: 'Wat',
		result: 'Gelukt?',
		ok: 'Ja',
		refused: 'Nee, geweigerd',

		settings: 'Veranderen',
		toSettings: 'Wachtwoord of taal veranderen'
	},
	{
		title: 'My data',
		lead: 'Here you see everything we keep about you.',
		download: 'Download everything as a file',
		downloadText: 'Computers can read the file (JSON). Everything on this page is in it.',

		notStored: 'What we do not keep',
		notStoredText: [
			'What you choose in a dilemma. A secret choice is in a sealed envelope without your name.',
			'What you type in a step plan or a reflection.',
			'How long an item takes you and at what time you did it. We only keep the day.',
			'Where you sign in and with which device.'
		].join('\n'),
		privacy: 'What does my manager see?',

		you: 'About you',
		name: 'Name',
		personnelNumber: 'Personnel number',
		email: 'E-mail address',
		audiences: 'Kind of work',
		none: 'Nothing filled in',
		wrong: 'Is something wrong? Ask HR to change it.',

		work: 'Your work and your roles',
		since: (day: string) => `Since ${day}`,
		period: (from: string, to: string) => `From ${from} until ${to}`,
		everywhere: 'the whole organisation',
		keyPart: (seat: string, period: string) => `Key part of ${period}, on behalf of ${seat}`,

		account: 'Your account',
		made: 'Made on',
		changed: 'Password changed or made on',
		devices: 'You are signed in on',
		devicesCount: (count: number) => (count === 1 ? '1 device' : `${count} devices`),
		accountText: [
			'We do not keep your password itself. We keep a code with which we can check it.',
			'For each device we keep at what time you signed in, until you sign out. That is in the file.',
			'Wrong passwords are counted, with a code instead of your e-mail address.'
		].join('\n'),

		turns: 'What you did',
		noTurns: 'You have not started a programme yet.',
		started: (day: string) => `Started on ${day}`,
		completed: (day: string) => `Finished on ${day}`,
		turn: (title: string, version: number) => `${title} (version ${version})`,
		notDone: 'Not done yet',
		certificate: 'Code of your certificate',

		envelopes: 'What you got an envelope for',
		envelopesText: (count: number, period: string) =>
			`${count === 1 ? '1 envelope' : `${count} envelopes`} in ${period}. We do not know what is in them, nor whether you sent them. When the period closes we throw this away.`,

		statements: 'Statements about what you finished',
		statementsText: (count: number) =>
			count === 0
				? 'There are no statements about you yet.'
				: `We write down that you finished a programme or module, with your name and the day. There ${count === 1 ? 'is 1 statement' : `are ${count} statements`} about you. They are in the file.`,

		elsewhere: 'Where else your name stands',
		elsewhereText: 'What exactly is there, you can read in the file.',
		times: (count: number) => (count === 1 ? 'once' : `${count} times`),
		howLong: 'How long do we keep this?',
		howLongText: (months: number) =>
			`Do you leave? Then everything about you is erased after ${months} months. It can be sooner: ask the administrator. The numbers of past years stay right. They hold no name.`,
		howLongGood:
			'Do you leave? Then you can ask the administrator to erase everything about you. The numbers of past years stay right. They hold no name.',

		log: 'Who looked at your data?',
		logText:
			'We write down which list of names somebody opens. Not who was on that list. So we do not know whether you were on it.',
		lists: (count: number, day: string) =>
			count === 0
				? 'Since you work here, nobody from HR opened such a list.'
				: `Since you work here, HR opened such a list ${count === 1 ? 'once' : `${count} times`}. The last time was on ${day}.`,
		named: 'Someone searched for a name or number like yours',
		own: 'What you did that is in the audit log',
		when: 'When',
		what: 'What',
		result: 'Did it work?',
		ok: 'Yes',
		refused: 'No, refused',

		settings: 'Change',
		toSettings: 'Change your password or language'
	},
	{
		lead: 'Dit weten wij van jou.',
		download: 'Bewaar alles in een bestand',
		downloadText: 'Een computer kan dit bestand lezen.',
		notStoredText: [
			'Wat jij kiest. Dat zit in een envelop zonder je naam.',
			'Wat jij typt.',
			'Hoelang je ergens over doet.',
			'Waar je inlogt.'
		].join('\n'),
		privacy: 'Wat ziet mijn baas?',
		wrong: 'Is er iets fout? Vraag het HR.',
		accountText: [
			'Wij weten je wachtwoord niet.',
			'Wij weten wel hoe laat je inlogde. Log je uit? Dan is dat weg.'
		].join('\n'),
		noTurns: 'Je bent nog niet begonnen.',
		statementsText: (count: number) =>
			count === 0
				? 'Er zijn nog geen berichten.'
				: `Ben je klaar met iets? Dan schrijven we dat op. Dat deden we ${count} keer.`,
		log: 'Wie keek naar mijn gegevens?',
		logText:
			'Opent HR een lijst met namen? Dan schrijven we dat op. We weten niet of jij erop stond.',
		lists: (count: number, day: string) =>
			count === 0
				? 'HR opende nog geen lijst met namen.'
				: `HR deed dat ${count} keer. De laatste keer was op ${day}.`,
		named: 'Iemand zocht jouw naam of nummer',
		own: 'Dit deed jij'
	}
);
