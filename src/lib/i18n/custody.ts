import { texts } from './language.ts';

/** "Sleuteldelen": who keeps a part of the key of a choice period, and what there is to do. */
export const custody = texts(
	{
		title: 'Sleuteldelen',
		lead: 'Jij bewaart een deel van de sleutel van een keuzeperiode. Er zijn drie delen. Met twee delen gaan de enveloppen open. Met één deel niet.',
		none: 'Je bewaart geen sleuteldeel',
		noneText:
			'De integriteitscoördinator kiest wie een deel bewaart. Kiest hij of zij jou? Dan zie je het hier.',
		open: 'Openen',
		yourSeat: 'Jouw plek',
		deputy: 'Plaatsvervanger',
		asDeputy: (title: string) => `${title} (plaatsvervanger)`,
		toDo: 'Dit moet je doen',
		did: 'Dit deed je al',
		nothingDone: 'Nog niets',
		receivedOn: (day: string) => `Deel gekregen op ${day}`,
		checkedOn: (day: string) => `Geoefend op ${day}`,

		'task-join': 'Doe mee met je eigen apparaat.',
		'task-wait': 'Niets. Wacht tot iedereen meedoet.',
		'task-split': 'Iedereen doet mee. Een van jullie maakt nu de sleutel.',
		'task-split-again': 'Iedereen doet mee. Twee van jullie verdelen de sleutel opnieuw.',
		'task-receive': 'Je deel ligt klaar. Bewaar het in een bestand.',
		'task-check': 'Oefen: kijk of je bestand heel is.',
		'task-keep': 'Niets. Bewaar je bestand en je wachtzin goed.',
		'task-bring': 'De keuzes worden geteld. Breng je deel.',
		'task-counted': 'De keuzes zijn geteld. Gooi je bestand en je papier weg.',

		keepers: 'Wie bewaart een deel?',
		person: 'Naam',
		seat: 'Plek',
		state: 'Stand',
		you: 'jij',
		away: 'Doet nog niet mee',
		joined: 'Doet mee',
		sent: 'Deel ligt klaar',
		received: 'Heeft het deel',
		checked: 'Heeft het deel en oefende',
		gone: 'Is geen sleutelbewaarder meer',
		keyName: 'Naam van de sleutel'
	},
	{
		title: 'Key parts',
		lead: 'You keep a part of the key of a choice period. There are three parts. Two parts open the envelopes. One part does not.',
		none: 'You do not keep a key part',
		noneText:
			'The integrity coordinator chooses who keeps a part. If it is you, you will see it here.',
		open: 'Open',
		yourSeat: 'Your seat',
		deputy: 'Deputy',
		asDeputy: (title: string) => `${title} (deputy)`,
		toDo: 'What you have to do',
		did: 'What you did',
		nothingDone: 'Nothing yet',
		receivedOn: (day: string) => `Received the part on ${day}`,
		checkedOn: (day: string) => `Rehearsed on ${day}`,

		'task-join': 'Join with a device of your own.',
		'task-wait': 'Nothing. Wait until everyone has joined.',
		'task-split': 'Everyone has joined. One of you makes the key now.',
		'task-split-again': 'Everyone has joined. Two of you split the key again.',
		'task-receive': 'Your part is ready. Keep it in a file.',
		'task-check': 'Rehearse: see whether your file is whole.',
		'task-keep': 'Nothing. Keep your file and your passphrase safe.',
		'task-bring': 'The choices are being counted. Bring your part.',
		'task-counted': 'The choices have been counted. Throw your file and paper away.',

		keepers: 'Who keeps a part?',
		person: 'Name',
		seat: 'Seat',
		state: 'State',
		you: 'you',
		away: 'Has not joined yet',
		joined: 'Has joined',
		sent: 'Part is ready',
		received: 'Has the part',
		checked: 'Has the part and rehearsed',
		gone: 'Is no custodian any more',
		keyName: 'Name of the key'
	},
	{
		lead: 'Jij bewaart een deel van een sleutel. Er zijn drie delen. Twee delen samen openen de enveloppen.',
		noneText: 'Krijg je een deel? Dan zie je het hier.',
		'task-receive': 'Je deel is klaar. Bewaar het.',
		'task-check': 'Kijk of je bestand heel is.',
		'task-keep': 'Niets. Bewaar je bestand goed.',
		'task-counted': 'Alles is geteld. Gooi je deel weg.'
	}
);
