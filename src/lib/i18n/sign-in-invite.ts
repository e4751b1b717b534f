import { count } from './format.ts';
import { texts } from './language.ts';

const people = (many: number, language: 'nl' | 'en') =>
	language === 'nl'
		? many === 1
			? '1 persoon'
			: `${count(many, 'nl')} mensen`
		: many === 1
			? '1 person'
			: `${count(many, 'en')} people`;

/** Inviting people who cannot sign in yet, for HR and the administrator. */
export const signInInvite = texts(
	{
		title: 'Uitnodigen om in te loggen',
		lead: 'Hier zie je wie nog niet kan inloggen. Je stuurt ze een mail met een link waarmee ze een wachtwoord kiezen.',
		way: 'Zie wie nog niet kan inloggen, en stuur een link.',
		everywhere: 'De hele organisatie',
		unit: 'Afdeling of team',
		search: 'Naam of personeelsnummer',
		show: 'Laat namen zien',
		waiting: 'Kunnen nog niet inloggen',
		reachable: 'Daarvan met een e-mailadres',
		invited: 'Daarvan met een uitnodiging die nog werkt',
		allDone: 'Iedereen kan inloggen',
		allDoneText: 'Er is niemand meer om uit te nodigen.',
		sendAll: (many: number) => `Nodig ${people(many, 'nl')} uit`,
		sure: (many: number) => `Ja, stuur ${people(many, 'nl')} een mail.`,
		notSure: 'Zet een vinkje als je het zeker weet, of kies namen.',
		names: 'Wie nog niet kan inloggen',
		choose: (name: string) => `Kies ${name}`,
		name: 'Naam',
		where: 'Werkt bij',
		state: 'Stand',
		noEmail: 'Geen e-mailadres',
		until: (day: string) => `Uitgenodigd, werkt tot en met ${day}`,
		notInvited: 'Nog niet uitgenodigd',
		sendChosen: 'Nodig uit wie je aanvinkte',
		link: 'Maak een link',
		linkFor: (name: string) => `Maak een link voor ${name}`,
		made: (name: string) => `De link voor ${name}`,
		madeText:
			'Geef de link alleen aan deze persoon. Wie hem heeft, kan een wachtwoord kiezen. De link werkt 14 dagen en één keer. Je ziet hem nu, en daarna niet meer.',
		sent: (many: number) =>
			many === 0
				? 'Er was niemand om uit te nodigen.'
				: `${people(many, 'nl')} uitgenodigd. De mail gaat zo uit.`,
		gone: 'Deze persoon kan al inloggen, hoort niet bij jouw afdelingen, of heeft een rol waarvoor alleen de beheerder een link maakt.',
		noMail: 'Er gaat nu geen mail uit',
		noMailText:
			'De mailserver is nog niet ingesteld. Je kunt wel een link maken en zelf doorgeven. Of geef mensen een brief.',
		letters: 'Mensen zonder e-mailadres krijgen een brief van HR.',
		more: (many: number) => `Je ziet de eerste ${many}. Zoek op naam om iemand anders te vinden.`
	},
	{
		title: 'Invite people to sign in',
		lead: 'Here you see who cannot sign in yet. You send them a mail with a link to choose a password.',
		way: 'See who cannot sign in yet, and send a link.',
		everywhere: 'The whole organisation',
		unit: 'Unit',
		search: 'Name or personnel number',
		show: 'Show names',
		waiting: 'Cannot sign in yet',
		reachable: 'Of whom with an e-mail address',
		invited: 'Of whom with an invitation that still works',
		allDone: 'Everyone can sign in',
		allDoneText: 'There is nobody left to invite.',
		sendAll: (many: number) => `Invite ${people(many, 'en')}`,
		sure: (many: number) => `Yes, send ${people(many, 'en')} a mail.`,
		notSure: 'Tick the box if you are sure, or choose names.',
		names: 'Who cannot sign in yet',
		choose: (name: string) => `Choose ${name}`,
		name: 'Name',
		where: 'Works at',
		state: 'State',
		noEmail: 'No e-mail address',
		until: (day: string) => `Invited, works up to ${day}`,
		notInvited: 'Not invited yet',
		sendChosen: 'Invite those you ticked',
		link: 'Make a link',
		linkFor: (name: string) => `Make a link for ${name}`,
		made: (name: string) => `The link for ${name}`,
		madeText:
			'Give the link to this person only. Whoever has it can choose a password. It works for 14 days and once. You see it now, and not again.',
		sent: (many: number) =>
			many === 0
				? 'There was nobody to invite.'
				: `${people(many, 'en')} invited. The mail goes out soon.`,
		gone: 'This person can sign in already, is not in your units, or has a role for which only the administrator makes a link.',
		noMail: 'No mail goes out now',
		noMailText:
			'The mail server has not been set up. You can make a link and hand it over yourself. Or give people a letter.',
		letters: 'People without an e-mail address get a letter from HR.',
		more: (many: number) => `You see the first ${many}. Search by name to find somebody else.`
	}
);
