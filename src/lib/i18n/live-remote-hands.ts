import { texts } from './language.ts';

/** Who holds the remote: the manager who had better not, a guest, colleagues, other devices. */
export const liveHands = texts(
	{
		title: 'Wie heeft de bediening?',
		youHold: 'Jij hebt de bediening, op dit apparaat.',
		otherHolds: 'Een ander apparaat heeft de bediening.',
		takeOver: 'Neem de bediening over',
		others: 'Andere apparaten die nu meekijken',
		nobody: 'Er kijkt geen ander apparaat mee.',
		guest: 'Gast',
		colleague: 'Gespreksleider',
		holds: 'heeft de bediening',
		handOver: (who: string) => `Geef de bediening aan: ${who}`,
		handOverShort: 'Geef de bediening',

		guestTitle: 'Geef de bediening aan iemand anders',
		guestWhy:
			'Wie deze link opent, kan de bijeenkomst leiden. Een account is niet nodig. Die persoon ziet geen namen.',
		guestQr: 'QR-code voor de bediening',
		guestHow: 'Laat de ander deze code scannen en op ‘Neem de bediening over’ drukken.',
		guestCopy: 'Kopieer de link',
		copied: 'Gekopieerd',
		guestNew: 'Maak een nieuwe link',
		guestNewWhy:
			'Maak je een nieuwe link? Dan werkt de oude niet meer. Ook niet voor wie hem al opende.',
		guestIsNew: 'Dit is de nieuwe link. De oude werkt niet meer.',
		guestLead: 'Je leidt als gast. Alles werkt, maar je ziet geen namen.',

		managerTitle: 'Laat iemand anders de bediening doen',
		managerWhy:
			'Er doet een leidinggevende mee. Mensen kiezen vrijer als een collega de bediening heeft. De leidinggevende doet dan gewoon mee op een eigen telefoon.',
		managerAnyway: 'Ik doe het toch',
		managerDone: 'De ander heeft de bediening. Je kijkt hier mee.',

		helpers: 'Samen leiden',
		helpersWhy: 'Een collega die bijeenkomsten mag leiden, kan hier ook bij.',
		search: 'Naam van je collega',
		find: 'Zoek',
		none: (name: string) => `We vonden niemand met ‘${name}’ die bijeenkomsten mag leiden.`,
		add: 'Laat meeleiden',
		addWho: (name: string) => `Laat meeleiden: ${name}`,
		added: (name: string) =>
			`${name} kan nu ook leiden. Deze bijeenkomst staat bij ${name} onder Bijeenkomsten.`,
		notAdded: 'Dat lukte niet. Zoek nog eens op naam.'
	},
	{
		title: 'Who holds the remote?',
		youHold: 'You hold the remote, on this device.',
		otherHolds: 'Another device holds the remote.',
		takeOver: 'This device takes over',
		others: 'Other devices that are looking on',
		nobody: 'No other device is looking on.',
		guest: 'Guest',
		colleague: 'Facilitator',
		holds: 'holds the remote',
		handOver: (who: string) => `Give the remote to: ${who}`,
		handOverShort: 'Give the remote',

		guestTitle: 'Give the remote to somebody else',
		guestWhy:
			'Whoever opens this link can lead the meeting. No account is needed. They see no names.',
		guestQr: 'QR code for the remote',
		guestHow: 'Let them scan this code and press ‘This device takes over’.',
		guestCopy: 'Copy the link',
		copied: 'Copied',
		guestNew: 'Make a new link',
		guestNewWhy:
			'If you make a new link, the old one stops working. Also for those who opened it already.',
		guestIsNew: 'This is the new link. The old one no longer works.',
		guestLead: 'You lead as a guest. Everything works, but you see no names.',

		managerTitle: 'Let somebody else hold the remote',
		managerWhy:
			'A manager takes part. People choose more freely when a colleague holds the remote. The manager then simply takes part on a phone.',
		managerAnyway: 'I will do it anyway',
		managerDone: 'The other holds the remote. You are looking on.',

		helpers: 'Leading together',
		helpersWhy: 'A colleague who may lead meetings can join in.',
		search: 'Name of your colleague',
		find: 'Search',
		none: (name: string) => `We found nobody with ‘${name}’ who may lead meetings.`,
		add: 'Let them lead too',
		addWho: (name: string) => `Let them lead too: ${name}`,
		added: (name: string) =>
			`${name} can lead too now. This meeting stands under Meetings for ${name}.`,
		notAdded: 'That did not work. Search by name once more.'
	},
	{
		managerWhy:
			'Er doet een leidinggevende mee. Geef de bediening liever aan een collega. Dan kiezen mensen vrijer.',
		guestWhy: 'Met deze link kan iemand anders de bijeenkomst leiden.'
	}
);
