import { texts } from './language.ts';

/** How a period was counted, and whether one's own envelope was in the box. */
export const outcomeRecord = texts(
	{
		title: 'Hoe is er geteld?',
		text: 'Alle enveloppen gingen één keer open, in het geheugen van de computer. Daarna zijn de enveloppen vernietigd, en de sleutel als die in een bestand stond. Van de telling is een verslag gemaakt: het proces-verbaal.',
		statements:
			'Van een deel van deze keuzes staat elke keuze ook los in de leeradministratie. Zonder naam, zonder afdeling en zonder tijd.',
		show: 'Lees het proces-verbaal',
		download: 'Bewaar het proces-verbaal (tekst)',
		showText:
			'Dit is de tekst die is ondertekend. Wie er een letter aan verandert, maakt de handtekening ongeldig.',
		signature: 'Handtekening',
		signer: 'Sleutel van de handtekening',
		inTheBox: 'Enveloppen in de bus',
		accepted: 'Meegeteld',
		refused: 'Niet meegeteld',
		refusedHint: 'Zo’n envelop was beschadigd of hoorde niet bij deze periode.',
		key: 'De sleutel',
		keyFile: 'Een bestand bij de beheerder',
		keyShared: (brought: readonly string[]) => `In delen, gebracht door ${brought.join(' en ')}`,
		software: 'Het programma',
		recordOf: (period: string) => `Proces-verbaal van ${period}`,

		receipt: 'Lag mijn envelop erbij?',
		receiptText:
			'Je apparaat bewaart een bewijs van elke envelop die je opstuurde. Hier kijk je of die envelop in de bus lag toen we gingen tellen.',
		proves: 'Dit bewijst het: jouw envelop lag in de bus.',
		provesNot: 'Dit bewijst het niet: wat erin zat. Dat kan niemand aan een bewijs zien.',
		local:
			'We halen de hele lijst op en zoeken op dit apparaat. Zo weet de server niet welke envelop van jou is.',
		withoutScript: 'Dit werkt alleen met JavaScript. Zet het aan, of gebruik een ander apparaat.',
		checkDevice: 'Zoek mijn enveloppen',
		searching: 'We zoeken …',
		onDevice: (count: number) =>
			count === 1
				? 'Op dit apparaat staat 1 bewijs van deze periode.'
				: `Op dit apparaat staan ${count} bewijzen van deze periode.`,
		noneOnDevice:
			'Op dit apparaat staan geen bewijzen van deze periode. Heb je een code opgeschreven? Typ die dan hier.',
		code: 'De code van je bewijs',
		codeHint: '16 letters en cijfers, in groepjes van vier.',
		checkCode: 'Zoek deze code',
		needCode:
			'Typ een code van 16 letters en cijfers. De letters I en O en de cijfers 0 en 1 komen er niet in voor.',
		allFound: (count: number) =>
			count === 1 ? 'Ja, je envelop lag erbij' : `Ja, al je ${count} enveloppen lagen erbij`,
		someFound: (found: number, count: number) => `${found} van je ${count} enveloppen lagen erbij`,
		notFound: 'Deze envelop vonden we niet',
		noneFound: 'We vonden je enveloppen niet',
		notFoundText:
			'Kijk of de code klopt en of je de goede keuzeperiode hebt. Staat je apparaat nog te wachten om iets op te sturen? Dan kwam het te laat. Klopt het volgens jou niet? Praat met de integriteitscoördinator.',
		failed: 'Het zoeken lukte niet',
		failedText: 'We konden de lijst niet ophalen. Probeer het later nog eens.',
		look: 'Bekijk de losse codes',
		inBox: 'lag erbij',
		notInBox: 'niet gevonden'
	},
	{
		title: 'How was it counted?',
		text: 'All envelopes were opened once, in the memory of the computer. Then the envelopes were destroyed, and the key if it was in a file. Of the count a record was made: the ‘proces-verbaal’.',
		statements:
			'For a part of these choices every choice is also in the learning records by itself. Without a name, a department or a time.',
		show: 'Read the record of the count',
		download: 'Save the record (text)',
		showText: 'This is the text that was signed. Changing one letter makes the signature invalid.',
		signature: 'Signature',
		signer: 'Key of the signature',
		inTheBox: 'Envelopes in the box',
		accepted: 'Counted',
		refused: 'Not counted',
		refusedHint: 'Such an envelope was damaged or did not belong to this period.',
		key: 'The key',
		keyFile: 'A file of the administrator',
		keyShared: (brought: readonly string[]) => `In parts, brought by ${brought.join(' and ')}`,
		software: 'The program',
		recordOf: (period: string) => `Record of ${period}`,

		receipt: 'Was my envelope in it?',
		receiptText:
			'Your device keeps a receipt of every envelope you sent. Here you see whether that envelope was in the box when we started counting.',
		proves: 'This proves: your envelope was in the box.',
		provesNot: 'This does not prove what was in it. Nobody can tell that from a receipt.',
		local:
			'We fetch the whole list and search on this device. So the server does not know which envelope is yours.',
		withoutScript: 'This only works with JavaScript. Switch it on, or use another device.',
		checkDevice: 'Find my envelopes',
		searching: 'Searching …',
		onDevice: (count: number) =>
			count === 1
				? 'This device holds 1 receipt of this period.'
				: `This device holds ${count} receipts of this period.`,
		noneOnDevice:
			'This device holds no receipts of this period. Did you write a code down? Type it here.',
		code: 'The code of your receipt',
		codeHint: '16 letters and digits, in groups of four.',
		checkCode: 'Find this code',
		needCode:
			'Type a code of 16 letters and digits. The letters I and O and the digits 0 and 1 are never in it.',
		allFound: (count: number) =>
			count === 1 ? 'Yes, your envelope was in it' : `Yes, all your ${count} envelopes were in it`,
		someFound: (found: number, count: number) => `${found} of your ${count} envelopes were in it`,
		notFound: 'We did not find this envelope',
		noneFound: 'We did not find your envelopes',
		notFoundText:
			'Check the code and the choice period. Is your device still waiting to send something? Then it came too late. Do you think something is wrong? Talk to the integrity coordinator.',
		failed: 'The search failed',
		failedText: 'We could not fetch the list. Try again later.',
		look: 'See each code',
		inBox: 'was in it',
		notInBox: 'not found'
	},
	{
		text: 'We maakten alle enveloppen één keer open. Daarna gooiden we ze weg. Een sleutel in een bestand ook. Van het tellen is een verslag.',
		show: 'Lees het verslag',
		download: 'Bewaar het verslag (tekst)',
		receiptText: 'Hier kijk je of jouw envelop meetelde.',
		local: 'We zoeken op dit apparaat. De server weet niet welke envelop van jou is.'
	}
);
