import { texts } from './language.ts';

/** The form of one learning system, and what an administrator can do with it. */
export const ltiPlatform = texts(
	{
		new: 'Voeg een leersysteem toe',
		kept: 'Het leersysteem is bewaard. Test nu de verbinding.',
		addresses: 'Wat je in het leersysteem invult',
		addressesText:
			'Maak daar een ‘externe tool’ van LTI 1.3 met deze adressen. Kies: openen in een nieuw venster.',
		login: 'Adres om te beginnen (login URL)',
		launch: 'Adres van de les (launch URL, redirect URI)',
		deepLinking: 'Adres om lessen te kiezen (deep linking)',
		keys: 'Adres van onze sleutels (JWKS URL)',
		from: 'Wat je van het leersysteem krijgt',
		name: 'Naam',
		nameHint: 'Zoals mensen het noemen, bijvoorbeeld: Leerplein',
		issuer: 'Platform-ID (issuer)',
		issuerHint: 'Neem het precies over.',
		clientId: 'Client-ID',
		deployments: 'Deployment-ID',
		deploymentsHint: 'Zijn het er meer? Zet er een spatie tussen.',
		loginUrl: 'Adres om in te loggen (authentication request URL)',
		tokenUrl: 'Adres voor tokens (access token URL)',
		keysUrl: 'Adres van de sleutels (public keyset URL)',
		more: 'Meer instellingen',
		audience: 'Ontvanger van ons verzoek om een token (audience)',
		audienceHint: 'Alleen als het leersysteem iets anders wil dan het adres voor tokens.',
		sites: 'Andere adressen van het leersysteem',
		sitesHint:
			'Alleen als mensen het leersysteem op een ander adres openen dan hierboven staat, of als het daar resultaten wil. Met een spatie ertussen.',
		finding: 'Wie is het?',
		findingText:
			'De eerste keer zoeken we iemand in de personeelslijst. Wie daar niet in staat, komt niet binnen.',
		matching: 'We zoeken op',
		email: 'E-mailadres',
		'personnel-number': 'Personeelsnummer',
		numberClaim: 'Waar het personeelsnummer staat',
		numberClaimHint:
			'Meestal person_sourcedid. In Moodle is dat het veld ‘ID-nummer’ van een gebruiker.',
		ownAddresses: 'Mensen kunnen hun e-mailadres in het leersysteem niet zelf veranderen',
		ownAddressesHint:
			'Nodig om op e-mailadres te zoeken. Kan iemand daar zelf een adres invullen? Dan kan die zich voor een ander uitgeven.',
		apart:
			'Wie hier beheerder is, of een andere rol met extra rechten heeft, komt nooit zo binnen. Die logt zelf in.',
		keep: 'Bewaar',
		missing: (field: string) => `Vul dit in: ${field}.`,
		badAddress: 'Vul een adres in dat met https:// begint.',
		taken: 'Er is al een leersysteem met dit platform-ID en dit client-ID.',
		check: 'Test deze verbinding',
		checkText: 'We proberen alles wat kan zonder dat iemand een les opent.',
		checked: 'Uitkomst van de test',
		good: 'De verbinding werkt. Open nu zelf een les om te zien of mensen herkend worden.',
		bad: 'Zo kan niemand binnenkomen. Kijk wat er staat.',
		ok: 'Goed',
		warning: 'Kan beter',
		wrong: 'Fout',
		'check-keys': 'De sleutels van het leersysteem zijn te lezen',
		'check-login': 'Het leersysteem antwoordt waar mensen inloggen',
		'check-results': 'Het leersysteem laat ons zeggen wie klaar is',
		lastTrouble: (day: string) => `Er ging iets mis op ${day}`,
		door: 'Open of dicht',
		openNow: 'Mensen kunnen vanuit dit leersysteem binnenkomen.',
		closedNow: 'Er kan nog niemand vanuit dit leersysteem binnenkomen.',
		open: 'Open',
		close: 'Sluit',
		learners: (count: number) =>
			count === 0
				? 'Er kwam nog niemand binnen.'
				: count === 1
					? 'Er kwam 1 persoon binnen.'
					: `Er kwamen ${count} mensen binnen.`,
		results: 'Wie klaar is',
		resultsText:
			'Elk uur hoort het leersysteem wie klaar is. Alleen dat, met de dag. Nooit wat iemand koos of schreef.',
		told: 'Doorgegeven',
		waiting: 'Nog niet klaar, of nog niet doorgegeven',
		given: 'Niet gelukt, en gestopt met proberen',
		again: 'Probeer alles opnieuw',
		retried: (count: number) =>
			count === 1 ? 'We proberen 1 resultaat opnieuw.' : `We proberen ${count} resultaten opnieuw.`,
		remove: 'Dit leersysteem weghalen',
		removeText:
			'Niemand komt er dan nog vandaan, en het hoort niet meer wie klaar is. Dit kun je niet terugdraaien.',
		removeSure: 'Ja, ik weet het zeker',
		removeSubmit: 'Haal weg',
		notSure: 'Zet eerst het vinkje dat je het zeker weet.'
	},
	{
		new: 'Add a learning system',
		kept: 'The learning system has been saved. Now test the connection.',
		addresses: 'What you enter in the learning system',
		addressesText:
			'Make an ‘external tool’ of LTI 1.3 there with these addresses. Choose: open in a new window.',
		login: 'Address to begin (login URL)',
		launch: 'Address of the lesson (launch URL, redirect URI)',
		deepLinking: 'Address to choose lessons (deep linking)',
		keys: 'Address of our keys (JWKS URL)',
		from: 'What the learning system gives you',
		name: 'Name',
		nameHint: 'As people call it, for instance: Learning Square',
		issuer: 'Platform ID (issuer)',
		issuerHint: 'Copy it exactly.',
		clientId: 'Client ID',
		deployments: 'Deployment ID',
		deploymentsHint: 'Is there more than one? Put a space between them.',
		loginUrl: 'Address to sign in (authentication request URL)',
		tokenUrl: 'Address for tokens (access token URL)',
		keysUrl: 'Address of the keys (public keyset URL)',
		more: 'More settings',
		audience: 'Audience of our request for a token',
		audienceHint: 'Only if the learning system wants something else than the address for tokens.',
		sites: 'Other addresses of the learning system',
		sitesHint:
			'Only if people open the learning system at another address than stands above, or if it wants results there. With a space between them.',
		finding: 'Who is it?',
		findingText:
			'The first time we look for somebody in the staff list. Who is not in it does not come in.',
		matching: 'We search by',
		email: 'E-mail address',
		'personnel-number': 'Personnel number',
		numberClaim: 'Where the personnel number stands',
		numberClaimHint: 'Mostly person_sourcedid. In Moodle that is the field ‘ID number’ of a user.',
		ownAddresses: 'People cannot change their e-mail address in the learning system themselves',
		ownAddressesHint:
			'Needed to search by e-mail address. Can somebody enter an address there? Then they can pass for somebody else.',
		apart:
			'Who is an administrator here, or has another role with extra rights, never comes in this way. They sign in themselves.',
		keep: 'Save',
		missing: (field: string) => `Fill this in: ${field}.`,
		badAddress: 'Enter an address that begins with https://.',
		taken: 'There is a learning system with this platform ID and this client ID already.',
		check: 'Test this connection',
		checkText: 'We try all that can be tried without anybody opening a lesson.',
		checked: 'Result of the test',
		good: 'The connection works. Now open a lesson yourself, to see whether people are recognised.',
		bad: 'Nobody can come in like this. See what is said.',
		ok: 'Good',
		warning: 'Can be better',
		wrong: 'Wrong',
		'check-keys': 'The keys of the learning system can be read',
		'check-login': 'The learning system answers where people sign in',
		'check-results': 'The learning system lets us say who is done',
		lastTrouble: (day: string) => `Something went wrong on ${day}`,
		door: 'Open or closed',
		openNow: 'People can come in from this learning system.',
		closedNow: 'Nobody can come in from this learning system yet.',
		open: 'Open',
		close: 'Close',
		learners: (count: number) =>
			count === 0
				? 'Nobody has come in yet.'
				: count === 1
					? '1 person has come in.'
					: `${count} people have come in.`,
		results: 'Who is done',
		resultsText:
			'Each hour the learning system hears who is done. Only that, with the day. Never what anybody chose or wrote.',
		told: 'Told',
		waiting: 'Not done yet, or not told yet',
		given: 'Did not work, and given up',
		again: 'Try all again',
		retried: (count: number) =>
			count === 1 ? 'We try 1 result again.' : `We try ${count} results again.`,
		remove: 'Remove this learning system',
		removeText:
			'Nobody comes in from it any more, and it no longer hears who is done. This cannot be undone.',
		removeSure: 'Yes, I am sure',
		removeSubmit: 'Remove',
		notSure: 'First tick that you are sure.'
	}
);
