import { texts } from './language.ts';

/** Heads of the file of the audit log. */
export const auditCsv = texts(
	{
		file: 'logboek',
		at: 'Moment (UTC)',
		actor: 'Code van wie het deed',
		name: 'Naam',
		role: 'Als',
		action: 'Code van de handeling',
		actionWords: 'Handeling',
		object: 'Waarover',
		result: 'Uitkomst',
		origin: 'Waarvandaan',
		detail: 'Details'
	},
	{
		file: 'audit-log',
		at: 'Moment (UTC)',
		actor: 'Code of who did it',
		name: 'Name',
		role: 'As',
		action: 'Code of the action',
		actionWords: 'Action',
		object: 'About',
		result: 'Result',
		origin: 'From where',
		detail: 'Details'
	}
);
