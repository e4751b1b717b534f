import { texts } from './language.ts';

/** What this device keeps for somebody: taking it along, and erasing it. */
export const deviceErase = texts(
	{
		keepIt: 'Wil je het houden? Sla het dan eerst op of print het.',
		save: 'Opslaan als bestand',
		onThisDevice: 'Bewaard op dit apparaat',
		onThisDeviceText:
			'Zei je dat alleen jij dit apparaat gebruikt? Dan bewaart je browser hier je keuzes en wat je typte. Je kunt dat nu wissen. Wat je afrondde, blijft staan. Enveloppen die je verstuurde, tellen mee. Je kunt ze daarna niet meer veranderen. Een envelop die nog niet weg is, gaat verloren.',
		otherDevice: 'Verder op een ander apparaat',
		erase: 'Alles wissen',
		sure: 'Weet je het zeker? Wissen kun je niet terugdraaien.',
		eraseNow: 'Ja, wissen',
		keep: 'Nee, bewaren'
	},
	{
		keepIt: 'Do you want to keep it? Save or print it first.',
		save: 'Save as a file',
		onThisDevice: 'Kept on this device',
		onThisDeviceText:
			'Did you say that only you use this device? Then your browser keeps your choices and what you typed here. You can erase that now. What you have finished stays. Envelopes that you sent count. You can no longer change them afterwards. An envelope that has not been sent yet is lost.',
		otherDevice: 'Go on on another device',
		erase: 'Erase everything',
		sure: 'Are you sure? Erasing cannot be undone.',
		eraseNow: 'Yes, erase',
		keep: 'No, keep it'
	},
	{
		keepIt: 'Wil je het houden? Sla het op of print het.',
		save: 'Opslaan',
		sure: 'Weet je het zeker? Het komt niet terug.'
	}
);
