import { texts } from './language.ts';

/** A phone without JavaScript. */
export const livePhonePlain = texts(
	{
		refresh: 'Ververs',
		plainTitle: 'JavaScript staat uit op dit toestel',
		plainNote:
			'Druk op ‘Ververs’ om te zien waar de groep is. Start de server opnieuw op? Dan is je keuze weg. Kies dan nog een keer.',
		plainJoin: 'Doe mee',
		plainJoinText: 'Je doet mee zonder naam en zonder account.'
	},
	{
		refresh: 'Refresh',
		plainTitle: 'JavaScript is off on this device',
		plainNote:
			'Press ‘Refresh’ to see where the group is. When the server restarts, your choice is gone. Choose again then.',
		plainJoin: 'Take part',
		plainJoinText: 'You take part without a name and without an account.'
	}
);
