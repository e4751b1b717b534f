import { texts } from './language.ts';

/** The dilemma of the week: for everyone, and for the academy that plans it. */
export const campaign = texts(
	{
		week: 'Dilemma van de week',
		weekLead: 'Elke week een korte situatie uit het werk. Wat zou jij doen?',
		weekOf: (week: number, weeks: number) => `Week ${week} van ${weeks}`,
		open: 'Wat zou jij doen?',
		done: 'Dank je wel voor het meedenken.',
		doneText: 'Praat er eens over met een collega.',
		notKept:
			'Wij schrijven niet op wie meedoet. Kies je in het geheim? Dan tellen we alleen samen.',
		earlier: 'Eerdere weken',
		none: 'Er is nu geen dilemma van de week',
		noneText: 'Komt er weer een, dan vind je het hier.',
		over: 'Deze reeks is klaar',
		overText: 'Je kunt de dilemma’s hieronder nog bekijken.',
		elsewhere: 'Opent in Tweesprong, in een nieuw venster.',

		title: 'Dilemma van de week',
		lead: 'Maak een reeks: elke week één dilemma voor iedereen. Met een kaart voor het intranet.',
		add: 'Nieuwe reeks',
		noSeries: 'Nog geen reeks',
		noSeriesText: 'Kies een paar dilemma’s en een eerste dag. De rest gaat vanzelf.',
		planned: 'Gepland',
		runs: 'Loopt',
		overState: 'Klaar',
		stopped: 'Gestopt',
		from: (from: string, until: string) => `${from} tot en met ${until}`,
		outOf: (out: number, weeks: number) => `${out} van ${weeks} dilemma’s te zien`,

		name: 'Naam van de reeks',
		nameHint: 'Bijvoorbeeld: Voorjaar 2027. Collega’s zien deze naam.',
		startsOn: 'Eerste dag',
		startsOnHint: 'Elke zeven dagen komt het volgende dilemma.',
		weeks: 'De dilemma’s',
		weeksHint: 'Eén tot twaalf weken. Een lege week slaan we over.',
		weekNumber: (week: number) => `Week ${week}`,
		fixed: 'Staat vast: dit dilemma is al te zien.',
		empty: 'Geen dilemma',
		framers: 'Waar mag de kaart staan?',
		framersHint:
			'Het adres van je intranet, zoals https://intranet.gemeente.nl. Meer adressen? Zet elk op een eigen regel.',
		save: 'Bewaar',
		make: 'Maak de reeks',
		saved: 'Bewaard.',
		changedMeanwhile:
			'Een collega heeft deze reeks net veranderd. Wat je invulde, staat er nog. Open de pagina opnieuw en kijk wat er anders is.',

		card: 'De kaart op het intranet',
		cardText:
			'Geef deze regel aan wie het intranet maakt. De kaart laat elke week het nieuwe dilemma zien.',
		cardFirst: 'Vul eerst in waar de kaart mag staan.',
		code: 'Regel voor het intranet',
		copy: 'Kopieer',
		copied: 'Gekopieerd',
		look: 'Bekijk de kaart',

		period: 'Keuzeperiode',
		periodText: 'Met een eigen keuzeperiode telt deze reeks de geheime keuzes apart.',
		periodAsk: 'De coördinator integriteit maakt die periode. Stuur deze link:',
		periodLink: 'Link naar de keuzeperiode',
		periodIs: 'De keuzes van deze reeks tellen in',

		stop: 'Stop de reeks',
		stopText: 'Er komt dan geen nieuw dilemma meer bij. Wat al te zien is, blijft staan.',
		remove: 'Gooi de reeks weg',
		removeText: 'De reeks is nog niet begonnen. Weg is weg.',
		sure: 'Ja, ik weet het zeker',
		notSure: 'Vink eerst aan dat je het zeker weet.',
		notNow: 'Dat kan niet meer: de reeks loopt niet.'
	},
	{
		week: 'Dilemma of the week',
		weekLead: 'Every week a short situation from work. What would you do?',
		weekOf: (week: number, weeks: number) => `Week ${week} of ${weeks}`,
		open: 'What would you do?',
		done: 'Thank you for thinking along.',
		doneText: 'Talk about it with a colleague.',
		notKept: 'We do not write down who takes part. Secret choices are only counted together.',
		earlier: 'Earlier weeks',
		none: 'There is no dilemma of the week now',
		noneText: 'When there is one again, you find it here.',
		over: 'This series is over',
		overText: 'You can still look at the dilemmas below.',
		elsewhere: 'Opens in Tweesprong, in a new window.',

		title: 'Dilemma of the week',
		lead: 'Make a series: one dilemma a week for everyone. With a card for the intranet.',
		add: 'New series',
		noSeries: 'No series yet',
		noSeriesText: 'Choose a few dilemmas and a first day. The rest goes by itself.',
		planned: 'Planned',
		runs: 'Running',
		overState: 'Over',
		stopped: 'Stopped',
		from: (from: string, until: string) => `${from} up to and including ${until}`,
		outOf: (out: number, weeks: number) => `${out} of ${weeks} dilemmas out`,

		name: 'Name of the series',
		nameHint: 'For example: Spring 2027. Colleagues see this name.',
		startsOn: 'First day',
		startsOnHint: 'The next dilemma comes every seven days.',
		weeks: 'The dilemmas',
		weeksHint: 'One to twelve weeks. An empty week is skipped.',
		weekNumber: (week: number) => `Week ${week}`,
		fixed: 'Fixed: this dilemma is out already.',
		empty: 'No dilemma',
		framers: 'Where may the card be shown?',
		framersHint:
			'The address of your intranet, such as https://intranet.gemeente.nl. More addresses? Put each on its own line.',
		save: 'Save',
		make: 'Make the series',
		saved: 'Saved.',
		changedMeanwhile:
			'A colleague has just changed this series. What you filled in is still here. Open the page again to see what is different.',

		card: 'The card on the intranet',
		cardText:
			'Give this line to whoever makes the intranet. The card shows the new dilemma every week.',
		cardFirst: 'First fill in where the card may be shown.',
		code: 'Line for the intranet',
		copy: 'Copy',
		copied: 'Copied',
		look: 'Look at the card',

		period: 'Choice period',
		periodText:
			'With a choice period of its own, the secret choices of this series are counted apart.',
		periodAsk: 'The integrity coordinator makes that period. Send this link:',
		periodLink: 'Link to the choice period',
		periodIs: 'The choices of this series count in',

		stop: 'Stop the series',
		stopText: 'No new dilemma will come out. What is out stays.',
		remove: 'Throw the series away',
		removeText: 'The series has not begun yet. This cannot be undone.',
		sure: 'Yes, I am sure',
		notSure: 'First tick that you are sure.',
		notNow: 'That is no longer possible: the series does not run.'
	}
);

/** What is wrong with a field of a series. */
export const campaignProblems = texts(
	{
		missing: 'Vul een naam in.',
		'too-long': 'Houd de naam korter dan 60 tekens.',
		'no-day': 'Kies een dag.',
		'too-soon': 'Kies vandaag of een latere dag.',
		none: 'Kies minstens één dilemma.',
		twice: 'Dit dilemma staat al in een eerdere week.',
		'not-there': 'Dit dilemma is er niet meer. Kies een ander.',
		'no-origin':
			'Een adres klopt niet. Schrijf alleen het begin, met https: https://intranet.gemeente.nl',
		'week-is-out': 'Dit is al te zien en staat vast.',
		'same-title': 'Er is al een reeks met deze naam. Kies een andere.'
	},
	{
		missing: 'Fill in a name.',
		'too-long': 'Keep the name under 60 characters.',
		'no-day': 'Choose a day.',
		'too-soon': 'Choose today or a later day.',
		none: 'Choose at least one dilemma.',
		twice: 'This dilemma is in an earlier week already.',
		'not-there': 'This dilemma is gone. Choose another.',
		'no-origin':
			'An address is wrong. Write only its beginning, with https: https://intranet.gemeente.nl',
		'week-is-out': 'This is out already and stays.',
		'same-title': 'There is a series with this name already. Choose another.'
	}
);
