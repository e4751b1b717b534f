import { texts } from './language.ts';

/** A meeting afterwards: for who led it. */
export const meetingHeld = texts(
	{
		untitled: 'Bijeenkomst',
		lead: (day: string) => `Deze bijeenkomst was op ${day}. Alleen jij ziet deze pagina.`,
		facts: 'Hoe het was',
		day: 'Dag',
		unit: 'Afdeling',
		everybody: 'Voor iedereen door elkaar',
		kind: 'Soort',
		form: 'Waar',
		people: 'Deelnemers',
		heads: (room: number, online: number) => `${room} in de zaal, ${online} online`,
		devices: (count: number) =>
			count === 1
				? '1 telefoon deed mee, niet geteld'
				: `${count} telefoons deden mee, niet geteld`,
		rating: 'Cijfer',
		ratingOf: (rating: string, count: number) => `${rating} van 10, door ${count} mensen`,
		fewRatings: (count: number) =>
			count === 0
				? 'Niemand gaf een cijfer'
				: `Te weinig cijfers (${count}). Vanaf 5 zie je een gemiddelde.`,

		agreement: 'Wat spreken we af?',
		noAgreement: 'Er is nog niets opgeschreven.',
		print: 'Print de afspraak',
		pressPrint: 'Printen? Druk op Ctrl en P.',

		correct: 'Vul aan of verbeter',
		inRoom: 'Mensen in de zaal',
		online: 'Mensen online',
		headsHint: 'Niet geteld? Laat allebei leeg.',
		noteHint: 'Geen namen. Deze afspraak is van de groep.',
		save: 'Bewaar',
		saved: 'Alles is bewaard.',
		fits: 'Het aantal mensen past bij het aantal keuzes.',
		moreChoices:
			'Er zijn meer keuzes dan mensen. Misschien koos iemand op twee telefoons, of telde je te weinig mensen.',
		fewChose: 'Minder dan de helft koos mee. Dat mag. Kijk wel of je het aantal goed hebt geteld.',
		needPeople: 'Vul een getal in, of laat het leeg.',
		needNote: 'Schrijf het korter op: hooguit 1000 tekens.',
		needUnit: 'Kies een afdeling uit de lijst.',
		needChoice: 'Kies er één uit de lijst.',

		list: 'Wie was erbij?',
		listText: (module: string, programme: string) =>
			`Deze mensen hebben ‘${module}’ van ‘${programme}’ gedaan. Wie dat programma niet volgt, staat hier alleen als aanwezig.`,
		logged: 'Elke keer dat je deze lijst opent of verandert, komt dat in het logboek.',
		nobody: 'Niemand zette zijn naam op de lijst.',
		noList:
			'Bij deze bijeenkomst zijn geen namen opgeschreven. Dat doen we alleen als het meetelt voor een programma.',
		name: 'Naam',
		number: 'Personeelsnummer',
		present: 'Erbij',
		remove: 'Haal weg',
		removeNamed: (name: string) => `Haal weg: ${name}`,
		add: 'Iemand vergeten?',
		addText: 'Zoek wie er was zonder telefoon, op naam of personeelsnummer.',
		search: 'Naam of personeelsnummer',
		searchButton: 'Zoek',
		foundNobody: 'Niemand gevonden. Klopt de naam?',
		put: 'Zet op de lijst',
		putNamed: (name: string) => `Zet op de lijst: ${name}`,
		onTheList: 'Staat op de lijst',
		added: 'De naam staat op de lijst.',
		removed: 'De naam is van de lijst.',
		'no-list': 'Bij deze bijeenkomst hoort geen lijst met namen.',
		'unknown-person': 'Deze persoon is niet gevonden.',
		'on-the-list': 'Deze persoon staat al op de lijst.',
		certificate:
			'Deze persoon heeft het programma al afgerond en kreeg een bewijs. Vraag HR wat er moet gebeuren.',
		printList: 'Print de lijst',

		book: 'Zet in het casusboek',
		bookText:
			'Was er een vraag waar anderen iets aan hebben? Schrijf op hoe jullie erover dachten. Een tweede persoon leest het eerst.',
		bookOpen: 'Schrijf het op',
		bookSend: 'Stel het voor',
		proposed: 'Dank je. Een tweede persoon bekijkt je voorstel. Je vindt het in het casusboek.',

		signUps: 'Wie komen er?',
		noSignUps: 'Er heeft zich nog niemand aangemeld.',
		signUpsCount: (count: number) =>
			count === 1 ? '1 persoon heeft zich aangemeld.' : `${count} mensen hebben zich aangemeld.`,
		signUpsText:
			'Een maand na de bijeenkomst gooien we deze lijst weg. Elke keer dat je hem opent, komt dat in het logboek.'
	},
	{
		untitled: 'Meeting',
		lead: (day: string) => `This meeting was on ${day}. Only you see this page.`,
		facts: 'How it was',
		day: 'Day',
		unit: 'Unit',
		everybody: 'For everybody together',
		kind: 'Kind',
		form: 'Where',
		people: 'Participants',
		heads: (room: number, online: number) => `${room} in the room, ${online} online`,
		devices: (count: number) =>
			count === 1 ? '1 phone took part, not counted' : `${count} phones took part, not counted`,
		rating: 'Rating',
		ratingOf: (rating: string, count: number) => `${rating} out of 10, by ${count} people`,
		fewRatings: (count: number) =>
			count === 0
				? 'Nobody gave a rating'
				: `Too few ratings (${count}). From 5 you see an average.`,

		agreement: 'What do we agree?',
		noAgreement: 'Nothing has been written down yet.',
		print: 'Print the agreement',
		pressPrint: 'To print, press Ctrl and P.',

		correct: 'Add or correct',
		inRoom: 'People in the room',
		online: 'People online',
		headsHint: 'Not counted? Leave both empty.',
		noteHint: 'No names. This agreement is the group’s.',
		save: 'Save',
		saved: 'Everything is saved.',
		fits: 'The number of people fits the number of choices.',
		moreChoices:
			'There are more choices than people. Perhaps somebody chose on two phones, or you counted too few people.',
		fewChose: 'Fewer than half chose along. That is fine. Do check that you counted well.',
		needPeople: 'Fill in a number, or leave it empty.',
		needNote: 'Please say it shorter: at most 1000 characters.',
		needUnit: 'Choose a unit from the list.',
		needChoice: 'Choose one from the list.',

		list: 'Who was there?',
		listText: (module: string, programme: string) =>
			`These people have done ‘${module}’ of ‘${programme}’. Who does not follow that programme only counts as present here.`,
		logged: 'Each time you open or change this list, it is written in the audit log.',
		nobody: 'Nobody put a name on the list.',
		noList:
			'No names were written down for this meeting. We only do so when it counts for a programme.',
		name: 'Name',
		number: 'Personnel number',
		present: 'Present',
		remove: 'Remove',
		removeNamed: (name: string) => `Remove: ${name}`,
		add: 'Forgot somebody?',
		addText: 'Look up who was there without a phone, by name or personnel number.',
		search: 'Name or personnel number',
		searchButton: 'Search',
		foundNobody: 'Nobody found. Is the name right?',
		put: 'Put on the list',
		putNamed: (name: string) => `Put on the list: ${name}`,
		onTheList: 'Is on the list',
		added: 'The name is on the list.',
		removed: 'The name is off the list.',
		'no-list': 'This meeting has no list of names.',
		'unknown-person': 'This person was not found.',
		'on-the-list': 'This person is on the list already.',
		certificate:
			'This person has finished the programme and got a certificate. Ask HR what should be done.',
		printList: 'Print the list',

		book: 'Put it in the case book',
		bookText:
			'Was there a question that others can learn from? Write down what you thought. A second person reads it first.',
		bookOpen: 'Write it down',
		bookSend: 'Propose it',
		proposed: 'Thank you. A second person looks at your proposal. You find it in the case book.',

		signUps: 'Who is coming?',
		noSignUps: 'Nobody has signed up yet.',
		signUpsCount: (count: number) =>
			count === 1 ? '1 person has signed up.' : `${count} people have signed up.`,
		signUpsText:
			'A month after the meeting we throw this list away. Each time you open it, it is written in the audit log.'
	}
);
