import { plural } from './format.ts';
import { texts } from './language.ts';

/** The tables in overviews that go by mail. */
export const mailDigests = texts(
	{
		programme: 'Programma',
		stand: 'Stand',
		openIn: (unit: string) => `Nog niet klaar: ${unit}`,
		person: 'Naam',
		todo: 'Programma’s',
		namesNote: 'Deze namen zijn alleen voor jou. Gebruik ze om te helpen, en stuur ze niet door.',
		rates: 'Verplichte programma’s',
		done: 'Klaar',
		required: 'Van',
		overdue: 'Te laat',
		undelivered: (mails: number) =>
			`${plural(mails, 'mail kwam', 'mails kwamen', 'nl')} niet aan. Bekijk dat bij Herinneringen.`
	},
	{
		programme: 'Programme',
		stand: 'State',
		openIn: (unit: string) => `Not finished yet: ${unit}`,
		person: 'Name',
		todo: 'Programmes',
		namesNote: 'These names are for you only. Use them to help, and do not pass them on.',
		rates: 'Required programmes',
		done: 'Finished',
		required: 'Of',
		overdue: 'Overdue',
		undelivered: (mails: number) =>
			`${plural(mails, 'mail', 'mails', 'en')} did not arrive. See Reminders.`
	}
);
