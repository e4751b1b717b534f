import { count } from './format.ts';
import { texts } from './language.ts';

/** What the integrity coordinator does with a choice period, and what cannot be undone. */
export const secretActs = texts(
	{
		happens: 'Dit gebeurt er',
		forGood: 'Dit kan niet terug',
		sure: 'Ik heb dit gelezen en wil dit doen',
		needSure: 'Zet eerst een kruisje. Daarmee zeg je dat je dit wilt.',

		open: 'Open nu',
		openHappens: [
			'Mensen krijgen enveloppen en kunnen kiezen.',
			'De indeling in groepen ligt vast, zoals de organisatie vandaag is.'
		].join('\n'),
		openForGood: 'Je kunt de naam, de keuzes en de tabellen daarna niet meer veranderen.',

		close: 'Sluit nu',
		closeHappens: [
			'Niemand kan meer kiezen of zijn keuze veranderen.',
			'We vergeten wie er een envelop kreeg. Alleen het aantal blijft.',
			'Na een wachttijd kun je tellen.'
		].join('\n'),
		closeForGood: 'Een gesloten periode gaat niet meer open.',

		count: 'Tel nu',
		countHappens: [
			'Alle enveloppen gaan één keer open, in het geheugen van de computer.',
			'De afgeronde uitslag komt op de pagina ‘De uitslag’. Iedereen die inlogt kan die lezen.',
			'Er komt een ondertekend proces-verbaal.'
		].join('\n'),
		countForGood:
			'De enveloppen worden vernietigd, en een sleutel in een bestand ook. Opnieuw tellen kan niet.',

		ask: 'Vraag de bewaarders om hun deel',
		askText: 'Twee van de drie bewaarders brengen hun deel. Daar hebben ze een uur voor.',
		asked: 'De bewaarders kunnen nu hun deel brengen',
		broughtBy: (seat: string, name: string) => `${seat}: gebracht door ${name}`,
		noneBrought: 'Nog niemand bracht een deel.',
		refresh: 'Ververs deze pagina',
		custodyPage: 'Wie bewaart een deel van de sleutel?',
		custodyFirst: 'Kies eerst drie bewaarders. Zij maken samen de sleutel.',

		drop: 'Gooi dit plan weg',
		dropHappens: 'De periode verdwijnt, met de sleutel die ervoor is gemaakt.',
		dropForGood: 'Je kunt hem daarna wel opnieuw plannen.',

		progress: (done: number, total: number) => `${count(done, 'nl')} van ${count(total, 'nl')}`,
		opening: 'De enveloppen gaan open',
		publishing: 'We ronden af en controleren de tabellen',
		writing: 'We schrijven de uitslag op',
		busyText: 'Je kunt deze pagina sluiten. Het tellen gaat door.',
		failed: 'Het tellen is niet gelukt',
		failedText:
			'Er is niets veranderd: alle enveloppen liggen er nog. Probeer het nog eens. Gaat het weer mis? Vraag de beheerder om in het logboek van de server te kijken.',

		refused: 'Dit kan nu niet',
		'no-such-period': 'Deze periode is er niet meer.',
		'not-planned': 'Deze periode is al open geweest.',
		'already-open': 'Deze periode is al open. Alleen de laatste dag kan nog veranderen.',
		'no-key':
			'De sleutel is er nu niet. Bij een bestand: vraag de beheerder of het op zijn plek staat. Bij bewaarders: twee delen moeten er zijn.',
		'asked-elsewhere':
			'Een keuze van deze periode zit nog in een periode die open is. Sluit die eerst.',
		'parts-underway': 'Nog niet alle bewaarders hebben hun deel. Kijk bij de bewaarders.',
		'not-open': 'Deze periode is niet open.',
		'not-closed': 'Deze periode is nog niet gesloten.',
		'cooling-down': 'De wachttijd is nog niet voorbij.',
		counted: 'Deze periode is al geteld.',
		counting: 'Er wordt al geteld. Wacht tot dat klaar is.',
		'wrong-key': 'Deze sleutel hoort niet bij deze periode. Er is niets veranderd.'
	},
	{
		happens: 'This is what happens',
		forGood: 'This cannot be undone',
		sure: 'I have read this and want to do it',
		needSure: 'Tick the box first. With it you say that you want this.',

		open: 'Open now',
		openHappens: [
			'People get envelopes and can choose.',
			'The groups are fixed, as the organisation is today.'
		].join('\n'),
		openForGood: 'After this you cannot change the name, the choices and the tables.',

		close: 'Close now',
		closeHappens: [
			'Nobody can choose any more, or change a choice.',
			'We forget who got an envelope. Only the number stays.',
			'After a waiting time you can count.'
		].join('\n'),
		closeForGood: 'A closed period never opens again.',

		count: 'Count now',
		countHappens: [
			'All envelopes are opened once, in the memory of the computer.',
			'The rounded result appears on the page ‘The result’. Everyone who signs in can read it.',
			'There will be a signed record of the count.'
		].join('\n'),
		countForGood:
			'The envelopes are destroyed, and so is a key in a file. It cannot be counted again.',

		ask: 'Ask the custodians for their part',
		askText: 'Two of the three custodians bring their part. They have an hour for it.',
		asked: 'The custodians can bring their part now',
		broughtBy: (seat: string, name: string) => `${seat}: brought by ${name}`,
		noneBrought: 'Nobody has brought a part yet.',
		refresh: 'Refresh this page',
		custodyPage: 'Who keeps a part of the key?',
		custodyFirst: 'First choose three custodians. Together they make the key.',

		drop: 'Throw this plan away',
		dropHappens: 'The period disappears, with the key that was made for it.',
		dropForGood: 'You can plan it again afterwards.',

		progress: (done: number, total: number) => `${count(done, 'en')} of ${count(total, 'en')}`,
		opening: 'The envelopes are being opened',
		publishing: 'We round and check the tables',
		writing: 'We write the result down',
		busyText: 'You can close this page. The count goes on.',
		failed: 'The count failed',
		failedText:
			'Nothing was changed: all envelopes are still there. Try again. Does it fail again? Ask the administrator to look in the log of the server.',

		refused: 'This is not possible now',
		'no-such-period': 'This period is not there any more.',
		'not-planned': 'This period has been open already.',
		'already-open': 'This period is open. Only the last day can still change.',
		'no-key':
			'The key is not here now. With a file: ask the administrator whether it is in its place. With custodians: two parts have to be here.',
		'asked-elsewhere':
			'A choice of this period is still in a period that is open. Close that one first.',
		'parts-underway': 'Not all custodians have their part yet. Look at the custodians.',
		'not-open': 'This period is not open.',
		'not-closed': 'This period is not closed yet.',
		'cooling-down': 'The waiting time is not over yet.',
		counted: 'This period was counted already.',
		counting: 'A count is running. Wait until it is done.',
		'wrong-key': 'This key does not belong to this period. Nothing was changed.'
	},
	{
		sure: 'Ja, ik wil dit doen',
		failedText: 'Er is niets veranderd. Probeer het nog eens. Lukt het niet? Vraag de beheerder.'
	}
);
