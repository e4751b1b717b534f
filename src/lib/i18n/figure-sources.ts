import { texts } from './language.ts';

/** Where the numbers of a figure come from, in a sentence or two for the reader of a report. */
export const figureSources = texts(
	{
		oaths:
			'Uit het register van activiteiten, en van medewerkers van wie HR de datum heeft opgeschreven. Iedereen telt één keer. Of iemand de eed of de belofte aflegde, leggen we niet vast.',
		'oath-meetings': 'Uit het register van activiteiten, en uit de bijeenkomsten met Tweesprong.',
		completions: (title: string) =>
			`Geteld in Tweesprong: mensen die ‘${title}’ in dat jaar afrondden, ieder één keer.`,
		people: 'Uit het register van activiteiten. Het zijn de deelnemers zoals ze toen geteld zijn.',
		'theme-weeks':
			'Uit het register van activiteiten: de themaweken, en wat er in die dagen is gedaan.',
		activities:
			'Uit het register van activiteiten, en uit de bijeenkomsten met Tweesprong. Wie twee keer meedeed, telt twee keer.',
		meetings:
			'Geteld in Tweesprong: bijeenkomsten die zijn afgelopen, met de mensen die er waren. Wie twee keer kwam, telt twee keer. Een waardering tonen we vanaf vijf mensen.',
		participation: (days: string) =>
			`Geteld in Tweesprong: onderdelen die mensen afrondden en bijeenkomsten waar zij zich aanmeldden. Iedereen telt één keer, op de plek van toen. Medewerkers zijn geteld op ${days}. Wie zonder naam meedeed, staat er niet bij. Onder tien medewerkers staat er geen percentage.`,
		staff: (days: string) =>
			`Geteld in Tweesprong: wie in dienst was op ${days}. Wie twee contracten heeft, telt één keer.`,
		choices: (title: string, counted: string) =>
			`Geheime keuzes van ‘${title}’, geteld op ${counted}. Dit zijn keuzes in een oefening, geen gedrag.`,
		'choices-live': (title: string, counted: string) =>
			`Keuzes in bijeenkomsten tijdens ‘${title}’, geteld op ${counted}. Wie in meer bijeenkomsten koos, telt meer keren. Dit zijn keuzes in een oefening, geen gedrag.`,
		pulse:
			'Uit de geheime peiling. Iedereen in dienst mocht meedoen. De procenten komen van aantallen die op vijf zijn afgerond.',
		and: (first: string, last: string) => `${first} en ${last}`
	},
	{
		oaths:
			'From the register of activities, and of staff whose date HR has written down. Everybody counts once. Whether somebody took the oath or made the promise is not recorded.',
		'oath-meetings': 'From the register of activities, and from the meetings with Tweesprong.',
		completions: (title) =>
			`Counted in Tweesprong: people who finished ‘${title}’ in that year, each of them once.`,
		people:
			'From the register of activities. These are the participants as they were counted then.',
		'theme-weeks':
			'From the register of activities: the theme weeks, and what was done on those days.',
		activities:
			'From the register of activities, and from the meetings with Tweesprong. Who took part twice counts twice.',
		meetings:
			'Counted in Tweesprong: meetings that are over, with the people who were there. Who came twice counts twice. A rating is shown from five people on.',
		participation: (days) =>
			`Counted in Tweesprong: parts that people finished and meetings they signed in for. Everybody counts once, in the place of that moment. Staff was counted on ${days}. Who took part without a name is not included. Under ten people of staff there is no percentage.`,
		staff: (days) =>
			`Counted in Tweesprong: who was employed on ${days}. Who has two contracts counts once.`,
		choices: (title, counted) =>
			`Secret choices of ‘${title}’, counted on ${counted}. These are choices in an exercise, not behaviour.`,
		'choices-live': (title, counted) =>
			`Choices in meetings during ‘${title}’, counted on ${counted}. Who chose in more meetings counts more than once. These are choices in an exercise, not behaviour.`,
		pulse:
			'From the secret pulse survey. Everyone employed could take part. Percentages come from numbers that are rounded to fives.',
		and: (first, last) => `${first} and ${last}`
	}
);
