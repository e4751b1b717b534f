import { texts } from './language.ts';

/** What the kinds of activities are called; the keys are the codes. */
export const activityKindNames = texts(
	{
		oath: 'Eed of belofte',
		'integrity-statement': 'Integriteitsverklaring',
		training: 'Training',
		workshop: 'Workshop',
		'card-game': 'Kaartspel',
		'team-talk': 'Teamgesprek',
		lecture: 'Lezing',
		'theme-week': 'Themaweek',
		campaign: 'Campagne',
		'moral-deliberation': 'Moreel beraad',
		'ambassador-training': 'Opleiding voor ambassadeurs',
		'council-session': 'Bijeenkomst voor raad of college',
		other: 'Anders'
	},
	{
		oath: 'Oath or affirmation',
		'integrity-statement': 'Integrity statement',
		training: 'Training',
		workshop: 'Workshop',
		'card-game': 'Card game',
		'team-talk': 'Team talk',
		lecture: 'Lecture',
		'theme-week': 'Theme week',
		campaign: 'Campaign',
		'moral-deliberation': 'Moral deliberation',
		'ambassador-training': 'Training for ambassadors',
		'council-session': 'Session for council or board',
		other: 'Other'
	}
);

/** What the kinds of live meetings are called in the register; the keys are the codes. */
export const liveKindNames = texts(
	{
		team: 'Live bijeenkomst: teamgesprek',
		theme: 'Live bijeenkomst: thema',
		oath: 'Live bijeenkomst: eed of belofte',
		training: 'Live bijeenkomst: training',
		other: 'Live bijeenkomst'
	},
	{
		team: 'Live meeting: team talk',
		theme: 'Live meeting: theme',
		oath: 'Live meeting: oath or affirmation',
		training: 'Live meeting: training',
		other: 'Live meeting'
	}
);

/** What the columns of the register are called: in a file, in a form, in a list of changes. */
export const activityColumnNames = texts(
	{
		kind: 'Soort',
		title: 'Titel',
		from: 'Datum',
		to: 'Tot en met',
		units: 'Afdeling',
		themes: 'Onderwerp',
		people: 'Deelnemers',
		meetings: 'Bijeenkomsten',
		digital: 'Digitaal',
		room: 'In een ruimte',
		rating: 'Waardering',
		ratings: 'Aantal waarderingen',
		edition: 'Editie',
		note: 'Opmerking'
	},
	{
		kind: 'Kind',
		title: 'Title',
		from: 'Date',
		to: 'Until',
		units: 'Unit',
		themes: 'Theme',
		people: 'Participants',
		meetings: 'Meetings',
		digital: 'Digital',
		room: 'In a room',
		rating: 'Rating',
		ratings: 'Number of ratings',
		edition: 'Edition',
		note: 'Note'
	}
);
