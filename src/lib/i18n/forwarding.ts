import { count, plural } from './format.ts';
import { texts } from './language.ts';

/** Record stores elsewhere that get what ours has: the list, and adding one. */
export const forwarding = texts(
	{
		title: 'Leerberichten doorsturen',
		lead: 'Stuur leerberichten van hier door naar een ander systeem, bijvoorbeeld de recordstore (LRS) van je leerplein. Je bepaalt per systeem wat het krijgt.',
		list: 'Systemen die leerberichten krijgen',
		none: 'Er wordt nog niets doorgestuurd',
		noneText: 'Voeg een systeem toe. Er gaat pas iets heen als jij daarmee begint.',
		name: 'Naam',
		state: 'Stand',
		paused: 'Staat stil',
		works: 'Stuurt door',
		troubled: 'Lukt nu niet',
		behind: 'Nog te doen',
		behindOver: (n: number) => `Meer dan ${count(n, 'nl')}`,
		aside: 'Niet aangenomen',
		lastSent: 'Laatst iets gestuurd',
		never: 'Nog nooit',
		add: 'Voeg een systeem toe',
		change: 'Verander de gegevens',
		nameHint: 'Bijvoorbeeld: Leerplein van de regio',
		endpoint: 'Adres',
		endpointHint: 'Begint met https://. In het andere systeem heet dit meestal ‘endpoint’.',
		userName: 'Gebruikersnaam',
		userNameHint: 'Ook wel ‘key’ of ‘client id’',
		secret: 'Wachtwoord',
		secretHint: 'Ook wel ‘secret’. We bewaren het versleuteld.',
		secretKept:
			'Laat leeg om te houden wat er staat. Bij een ander adres of een andere gebruikersnaam vul je het opnieuw in.',
		version: 'Versie van xAPI',
		version1: '1.0.3: die kent bijna elk systeem',
		version2: '2.0.0: alleen als het andere systeem die kent',
		verbs: 'Alleen deze werkwoorden',
		verbsHint:
			'Eén adres per regel, bijvoorbeeld http://adlnet.gov/expapi/verbs/completed. Leeg: alle werkwoorden.',
		activities: 'Alleen over deze activiteiten',
		activitiesHint:
			'Eén adres per regel. Eindigt een adres op een /, dan telt alles daaronder mee. Leeg: alle activiteiten.',
		others: 'Stuur ook door wat andere systemen hierheen stuurden',
		save: 'Bewaar'
	},
	{
		title: 'Forward learning records',
		lead: 'Forward learning records from here to another system, for instance the record store (LRS) of your learning platform. You decide for each system what it gets.',
		list: 'Systems that get learning records',
		none: 'Nothing is forwarded yet',
		noneText: 'Add a system. Nothing goes there until you start it.',
		name: 'Name',
		state: 'State',
		paused: 'Stopped',
		works: 'Forwards',
		troubled: 'Does not work now',
		behind: 'Still to do',
		behindOver: (n: number) => `More than ${count(n, 'en')}`,
		aside: 'Not taken',
		lastSent: 'Last sent something',
		never: 'Never yet',
		add: 'Add a system',
		change: 'Change the details',
		nameHint: 'For instance: learning platform of the region',
		endpoint: 'Address',
		endpointHint: 'Begins with https://. The other system usually calls it ‘endpoint’.',
		userName: 'User name',
		userNameHint: 'Also called ‘key’ or ‘client id’',
		secret: 'Password',
		secretHint: 'Also called ‘secret’. We keep it encrypted.',
		secretKept:
			'Leave it empty to keep what is there. With another address or user name, fill it in again.',
		version: 'Version of xAPI',
		version1: '1.0.3: almost every system knows it',
		version2: '2.0.0: only when the other system knows it',
		verbs: 'Only these verbs',
		verbsHint:
			'One address per line, for instance http://adlnet.gov/expapi/verbs/completed. Empty: every verb.',
		activities: 'Only about these activities',
		activitiesHint:
			'One address per line. When an address ends in a /, everything below it counts. Empty: every activity.',
		others: 'Also forward what other systems sent here',
		save: 'Save'
	}
);

/** What is wrong with the form of a store. */
export const forwardingProblems = texts(
	{
		name: 'Geef het systeem een naam van hoogstens 80 letters.',
		endpoint: 'Vul een adres in dat met https:// begint, zonder ? of # erin.',
		userName: 'Vul de gebruikersnaam in. Er mag geen dubbele punt in staan.',
		secret: 'Vul het wachtwoord in.',
		version: 'Kies een versie.',
		verbs: 'Zet op elke regel één adres dat met http:// of https:// begint, hoogstens 50.',
		activities: 'Zet op elke regel één adres dat met http:// of https:// begint, hoogstens 50.'
	},
	{
		name: 'Give the system a name of at most 80 letters.',
		endpoint: 'Fill in an address that begins with https://, without ? or # in it.',
		userName: 'Fill in the user name. It cannot have a colon in it.',
		secret: 'Fill in the password.',
		version: 'Choose a version.',
		verbs: 'Put one address on each line that begins with http:// or https://, at most 50.',
		activities: 'Put one address on each line that begins with http:// or https://, at most 50.'
	}
);

/** One store: how it goes, starting and stopping, and what it did not take. */
export const forwardingTarget = texts(
	{
		facts: 'Zo staat het ervoor',
		madeOn: 'Toegevoegd op',
		gets: 'Krijgt',
		everything: 'Alle leerberichten',
		some: (verbs: number, activities: number) =>
			[
				verbs > 0 ? `alleen ${plural(verbs, 'werkwoord', 'werkwoorden', 'nl')}` : '',
				activities > 0 ? `alleen over ${plural(activities, 'adres', 'adressen', 'nl')}` : ''
			]
				.filter(Boolean)
				.join(', '),
		ownOnly: 'alleen van Tweesprong zelf',
		othersToo: 'ook van andere systemen',
		retryAt: (when: string) => `We proberen het weer om ${when}. Er gaat niets verloren.`,
		check: 'Test de verbinding',
		checkText: 'We proberen het adres, de versie en het wachtwoord. Er blijft niets achter.',
		goOn: 'Doorsturen',
		startText:
			'Er gaan gegevens van mensen naar een ander systeem. Spreek met dat systeem af wat ermee gebeurt. Wie hier gewist wordt, wordt daar niet vanzelf gewist.',
		from: 'Ook wat er al is, vanaf',
		fromHint:
			'Laat leeg om verder te gaan waar het bleef. Wat het andere systeem al heeft, krijgt het niet dubbel.',
		fromWrong: 'Kies een dag tot en met vandaag.',
		startSure: 'Ja, deze leerberichten mogen daarheen',
		start: 'Begin met doorsturen',
		again: 'Stuur opnieuw vanaf een dag',
		restart: 'Stuur opnieuw',
		pauseText: 'Wat er intussen bij komt, wacht tot je weer begint.',
		pause: 'Zet stil',
		needSure: 'Zet eerst een kruisje. Daarmee zeg je dat je dit wilt.',
		kept: 'Bewaard',
		started: 'Begonnen. Binnen een minuut gaat het eerste weg.',
		stopped: 'Dit systeem staat stil.',
		retried: 'We proberen het opnieuw, binnen een minuut.',
		asides: 'Niet aangenomen',
		asidesNone: 'Alles wat is gestuurd, is aangenomen.',
		asidesText:
			'Deze leerberichten nam het andere systeem niet aan. De rest gaat gewoon door. Los op wat er mis is en probeer het opnieuw.',
		asidesMore: (n: number) => `Dit zijn de laatste ${n}.`,
		said: 'Antwoord van het andere systeem:',
		look: 'Bekijk het leerbericht',
		retry: 'Probeer opnieuw',
		retryAll: 'Probeer alles opnieuw',
		waiting: 'Wordt opnieuw geprobeerd',
		remove: 'Haal dit systeem weg',
		removeText:
			'Er gaat dan niets meer heen, en de lijst hierboven verdwijnt. Wat het andere systeem heeft, houdt het.',
		removeSure: 'Ja, haal het weg',
		removeSubmit: 'Haal weg'
	},
	{
		facts: 'How it stands',
		madeOn: 'Added on',
		gets: 'Gets',
		everything: 'Every learning record',
		some: (verbs: number, activities: number) =>
			[
				verbs > 0 ? `only ${plural(verbs, 'verb', 'verbs', 'en')}` : '',
				activities > 0 ? `only about ${plural(activities, 'address', 'addresses', 'en')}` : ''
			]
				.filter(Boolean)
				.join(', '),
		ownOnly: 'of Tweesprong itself only',
		othersToo: 'of other systems too',
		retryAt: (when: string) => `We try again at ${when}. Nothing is lost.`,
		check: 'Test the connection',
		checkText: 'We try the address, the version and the password. Nothing stays behind.',
		goOn: 'Forwarding',
		startText:
			'Data about people goes to another system. Agree with that system what happens to it. Who is erased here is not erased there by itself.',
		from: 'Also what is here already, from',
		fromHint:
			'Leave it empty to go on where it was. What the other system has already, it does not get twice.',
		fromWrong: 'Choose a day up to and including today.',
		startSure: 'Yes, these learning records may go there',
		start: 'Start forwarding',
		again: 'Send again from a day',
		restart: 'Send again',
		pauseText: 'What comes meanwhile waits until you start again.',
		pause: 'Stop',
		needSure: 'Tick the box first. That says you want this.',
		kept: 'Saved',
		started: 'Started. The first goes within a minute.',
		stopped: 'This system is stopped.',
		retried: 'We try again, within a minute.',
		asides: 'Not taken',
		asidesNone: 'Everything that was sent was taken.',
		asidesText:
			'The other system did not take these learning records. The rest goes on. Solve what is wrong and try again.',
		asidesMore: (n: number) => `These are the last ${n}.`,
		said: 'Answer of the other system:',
		look: 'See the learning record',
		retry: 'Try again',
		retryAll: 'Try all again',
		waiting: 'Is being tried again',
		remove: 'Remove this system',
		removeText:
			'Nothing goes there any more, and the list above is gone. What the other system has, it keeps.',
		removeSure: 'Yes, remove it',
		removeSubmit: 'Remove'
	}
);
