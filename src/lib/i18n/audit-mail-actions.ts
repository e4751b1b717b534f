import { texts } from './language.ts';

/** What the actions in the audit log are called that are about mails, reminders and series of dilemmas. */
export const mailActions = texts(
	{
		'make-campaign': 'Reeks dilemma’s gemaakt',
		'change-campaign': 'Reeks dilemma’s veranderd',
		'stop-campaign': 'Reeks dilemma’s gestopt',
		'remove-campaign': 'Reeks dilemma’s weggegooid',
		'change-mail-text': 'Tekst van een mail veranderd',
		'restore-mail-text': 'Tekst van een mail teruggezet',
		'send-names': 'Namen aan een leidinggevende gestuurd',
		'send-test-mail': 'Een proefmail gestuurd',
		'change-reminders': 'Herinneringen veranderd',
		pause: 'Herinneringen een tijd gestopt',
		resume: 'Herinneringen weer aangezet'
	},
	{
		'make-campaign': 'Made a series of dilemmas',
		'change-campaign': 'Changed a series of dilemmas',
		'stop-campaign': 'Stopped a series of dilemmas',
		'remove-campaign': 'Threw a series of dilemmas away',
		'change-mail-text': 'Changed the text of a mail',
		'restore-mail-text': 'Put the text of a mail back',
		'send-names': 'Sent names to a manager',
		'send-test-mail': 'Sent a test mail',
		'change-reminders': 'Changed the reminders',
		pause: 'Paused the reminders',
		resume: 'Resumed the reminders'
	}
);
