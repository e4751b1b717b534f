import { texts } from './language.ts';

/** What stays on this device, said plainly. */
export const device = texts(
	{
		question: 'Gebruik jij dit apparaat alleen?',
		why: 'Dan weten we waar we mogen bewaren wat je typt. Het gaat nooit naar de server.',
		yes: 'Ja, alleen ik',
		no: 'Nee, ook anderen',
		changeAnswer: 'Antwoord veranderen',

		encrypted:
			'Wat je kiest en typt, blijft op dit apparaat. Het is versleuteld. Je kunt het alleen lezen als je bent ingelogd.',
		unasked:
			'Wat je kiest, blijft op dit apparaat. Sluit je de pagina, of doe je tien minuten niets? Dan is het weg.',
		shared:
			'Wat je kiest en typt, blijft alleen op deze pagina. Het is weg als je klaar bent, uitlogt of tien minuten niets doet.',
		kiosk:
			'Dit is een apparaat voor iedereen. Wat je kiest en typt, is weg als je klaar bent of tien minuten niets doet.',
		'no-crypto':
			'Deze verbinding is niet beveiligd. Daarom bewaren we niets. Sluit je de pagina, of doe je tien minuten niets? Dan is alles weg.',
		'no-storage':
			'Je browser bewaart niets. Sluit je de pagina, of doe je tien minuten niets? Dan is alles weg.',
		keepIt: 'Wil je het houden? Sla het dan eerst op of print het.',

		save: 'Opslaan als bestand',
		onThisDevice: 'Bewaard op dit apparaat',
		onThisDeviceText:
			'Zei je dat alleen jij dit apparaat gebruikt? Dan bewaart je browser hier je keuzes en wat je typte. Je kunt dat nu wissen. Wat je afrondde, blijft staan.',
		erase: 'Alles wissen',
		sure: 'Weet je het zeker? Wissen kun je niet terugdraaien.',
		eraseNow: 'Ja, wissen',
		keep: 'Nee, bewaren',
		erased: 'Alles wat je hier deed, is gewist.',

		idle: 'Ben je er nog?',
		idleText:
			'Je deed een tijd niets. Over één minuut wissen we wat je hier deed. Zo kan een ander het niet lezen.',
		here: 'Ik ben er nog'
	},
	{
		question: 'Are you the only one who uses this device?',
		why: 'Then we know where we may keep what you type. It never goes to the server.',
		yes: 'Yes, only me',
		no: 'No, others too',
		changeAnswer: 'Change the answer',

		encrypted:
			'What you choose and type stays on this device. It is encrypted. You can only read it while you are signed in.',
		unasked:
			'What you choose stays on this device. If you close the page or do nothing for ten minutes, it is gone.',
		shared:
			'What you choose and type stays on this page only. It is gone when you are done, sign out or do nothing for ten minutes.',
		kiosk:
			'This is a device for everyone. What you choose and type is gone when you are done or do nothing for ten minutes.',
		'no-crypto':
			'This connection is not secure, so we keep nothing. If you close the page or do nothing for ten minutes, everything is gone.',
		'no-storage':
			'Your browser keeps nothing. If you close the page or do nothing for ten minutes, everything is gone.',
		keepIt: 'Do you want to keep it? Save or print it first.',

		save: 'Save as a file',
		onThisDevice: 'Kept on this device',
		onThisDeviceText:
			'Did you say that only you use this device? Then your browser keeps your choices and what you typed here. You can erase that now. What you have finished stays.',
		erase: 'Erase everything',
		sure: 'Are you sure? Erasing cannot be undone.',
		eraseNow: 'Yes, erase',
		keep: 'No, keep it',
		erased: 'Everything you did here has been erased.',

		idle: 'Are you still there?',
		idleText:
			'You did nothing for a while. In one minute we erase what you did here, so that nobody else can read it.',
		here: 'I am still here'
	},
	{
		why: 'Niemand anders mag lezen wat jij typt. Daarom vragen we dit.',
		encrypted: 'Alleen jij kunt dit lezen. Het blijft op dit apparaat.',
		unasked: 'Je keuze blijft op dit apparaat. Sluit je de pagina? Dan is hij weg.',
		shared: 'Ben je klaar? Of doe je tien minuten niets? Dan is alles weg.',
		kiosk: 'Iedereen gebruikt dit apparaat. Ben je klaar? Dan is alles weg.',
		'no-crypto': 'We bewaren hier niets. Sluit je de pagina? Dan is alles weg.',
		'no-storage': 'We bewaren hier niets. Sluit je de pagina? Dan is alles weg.',
		keepIt: 'Wil je het houden? Sla het op of print het.',
		save: 'Opslaan',
		sure: 'Weet je het zeker? Het komt niet terug.',
		erased: 'Alles is weg.',
		idleText: 'Je deed lang niets. Over één minuut wissen we alles.'
	}
);
