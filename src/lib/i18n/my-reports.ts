import { plural } from './format.ts';
import { texts } from './language.ts';

/** Work on the annual report, on "Mijn gegevens". */
export const myReports = texts(
	{
		title: 'Verantwoording',
		text: 'Dit weten we van jouw werk aan het jaarverslag.',
		register: 'Wat je deed in het register',
		added: (entries: number) =>
			plural(entries, 'activiteit toegevoegd', 'activiteiten toegevoegd', 'nl'),
		confirmed: (entries: number) =>
			plural(entries, 'activiteit bevestigd', 'activiteiten bevestigd', 'nl'),
		changes: (times: number) => `${plural(times, 'keer', 'keer', 'nl')} iets veranderd`,
		tables: (tables: number) =>
			plural(tables, 'tabel het laatst veranderd', 'tabellen het laatst veranderd', 'nl'),
		written: 'Verslagen die je maakte of het laatst veranderde',
		asked: 'Verslagen die je mocht lezen',
		signs: (title: string, day: string) => `${title}, gevraagd op ${day}, ook om te tekenen`,
		reads: (title: string, day: string) => `${title}, gevraagd op ${day}`,
		remarks: 'Opmerkingen die je maakte',
		signed: 'Wat je tekende',
		signedAs: (title: string, as: string, day: string) => `${title}, als ${as}, op ${day}`,
		published: 'Wat je publiceerde',
		edition: (title: string, edition: number) => `${title}, uitgave ${edition}`
	},
	{
		title: 'Accountability',
		text: 'This is what we know of your work on the annual report.',
		register: 'What you did in the register',
		added: (entries) => plural(entries, 'activity added', 'activities added', 'en'),
		confirmed: (entries) => plural(entries, 'activity confirmed', 'activities confirmed', 'en'),
		changes: (times) => `Changed something ${plural(times, 'time', 'times', 'en')}`,
		tables: (tables) => plural(tables, 'table changed last', 'tables changed last', 'en'),
		written: 'Reports that you made or changed last',
		asked: 'Reports that you were asked to read',
		signs: (title, day) => `${title}, asked on ${day}, also to sign`,
		reads: (title, day) => `${title}, asked on ${day}`,
		remarks: 'Remarks that you made',
		signed: 'What you signed',
		signedAs: (title, as, day) => `${title}, as ${as}, on ${day}`,
		published: 'What you published',
		edition: (title, edition) => `${title}, edition ${edition}`
	}
);
