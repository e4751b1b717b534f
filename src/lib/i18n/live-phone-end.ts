import { texts } from './language.ts';

/** The last two screens of a phone: the rating and the end. */
export const livePhoneEnd = texts(
	{
		rateText: 'Geef een cijfer van 1 tot 10. Niemand ziet welk cijfer jij geeft.',
		rateLow: '1 is heel slecht',
		rateHigh: '10 is heel goed',
		rateConfirm: 'Geef dit cijfer',
		rateSkip: 'Ik geef geen cijfer',
		rateFirst: 'Kies eerst een cijfer. Overslaan mag ook.',
		rated: (score: number) => `Je gaf een ${score}. Dank je wel.`,
		notRated: 'Je geeft geen cijfer. Dat mag.',
		rateAgain: 'Verander je cijfer',
		rateWait: 'De gespreksleider sluit zo af.',

		endText: 'De bijeenkomst is voorbij. Je kunt dit scherm sluiten.',
		talkTitle: 'Wil je er met iemand over praten?',
		talkText: 'Zit je iets dwars, of heb je iets gezien? Deze mensen luisteren.',
		eraseTitle: 'Wat staat er nog op dit toestel?',
		eraseText:
			'Alleen een sleutel van deze bijeenkomst. Daar staat niet in wat je koos. Hij verdwijnt als je dit tabblad sluit. Je kunt hem ook nu wissen.',
		erase: 'Wis het nu',
		erased: 'Gewist. Op dit toestel staat niets meer van deze bijeenkomst.'
	},
	{
		rateText: 'Give a mark from 1 to 10. Nobody sees which mark you give.',
		rateLow: '1 is very bad',
		rateHigh: '10 is very good',
		rateConfirm: 'Give this mark',
		rateSkip: 'I give no mark',
		rateFirst: 'Choose a mark first. Skipping is fine too.',
		rated: (score: number) => `You gave a ${score}. Thank you.`,
		notRated: 'You give no mark. That is fine.',
		rateAgain: 'Change your mark',
		rateWait: 'The facilitator will close the meeting soon.',

		endText: 'The meeting is over. You can close this screen.',
		talkTitle: 'Would you like to talk to somebody?',
		talkText: 'Is something bothering you, or have you seen something? These people listen.',
		eraseTitle: 'What is still on this device?',
		eraseText:
			'Only a key of this meeting. It does not say what you chose. It disappears when you close this tab. You can also erase it now.',
		erase: 'Erase it now',
		erased: 'Erased. Nothing of this meeting is on this device any more.'
	},
	{
		rateText: 'Geef een cijfer van 1 tot 10. Niemand ziet jouw cijfer.',
		rateSkip: 'Nee, ik geef geen cijfer',
		rateFirst: 'Kies eerst een cijfer.',
		rateWait: 'We stoppen zo.',
		endText: 'We zijn klaar. Je kunt dit scherm sluiten.',
		talkText: 'Wil je praten? Deze mensen helpen je.',
		eraseText: 'Er staat nog een code op je telefoon. Sluit dit scherm, dan is hij weg.'
	}
);
