import { texts } from './language.ts';

/** The subject of each mail. Fields between braces: mail-fields.ts. */
export const mailSubjects = texts(
	{
		invitation: 'Je kunt nu inloggen in {site}',
		'password-recovery': 'Kies een nieuw wachtwoord voor {site}',
		'key-changed': 'Er is iets veranderd aan hoe je inlogt in {site}',
		'address-changed': 'Je adres om in te loggen in {site} is veranderd',
		'reminder-start': 'Een programma voor jou: {programma}',
		'reminder-half-way': 'Je hebt nog tijd voor: {programma}',
		'reminder-week': 'Doe dit uiterlijk op {datum}: {programma}',
		'reminder-day': 'Bijna de laatste dag: {programma}',
		'reminder-overdue': 'De laatste dag is voorbij: {programma}',
		'digest-manager': 'Zo staat jouw team ervoor',
		'digest-hr': 'Zo staan de programma’s ervoor'
	},
	{
		invitation: 'You can now sign in to {site}',
		'password-recovery': 'Choose a new password for {site}',
		'key-changed': 'Something changed in how you sign in to {site}',
		'address-changed': 'Your address to sign in to {site} was changed',
		'reminder-start': 'A programme for you: {programme}',
		'reminder-half-way': 'You still have time for: {programme}',
		'reminder-week': 'Do this by {date}: {programme}',
		'reminder-day': 'Almost the last day: {programme}',
		'reminder-overdue': 'The last day has passed: {programme}',
		'digest-manager': 'How your team stands',
		'digest-hr': 'How the programmes stand'
	},
	{ 'reminder-half-way': 'Je bent nog niet klaar met: {programma}' }
);

/** What stands on the button of each mail. */
export const mailButtons = texts(
	{
		invitation: 'Kies je wachtwoord',
		'password-recovery': 'Kies een nieuw wachtwoord',
		'key-changed': 'Bekijk je account',
		'address-changed': 'Ga naar de site',
		'reminder-start': 'Begin met het programma',
		'reminder-half-way': 'Ga verder',
		'reminder-week': 'Ga verder',
		'reminder-day': 'Ga verder',
		'reminder-overdue': 'Rond het af',
		'digest-manager': 'Bekijk jouw team',
		'digest-hr': 'Bekijk alles'
	},
	{
		invitation: 'Choose your password',
		'password-recovery': 'Choose a new password',
		'key-changed': 'See your account',
		'address-changed': 'Go to the site',
		'reminder-start': 'Start the programme',
		'reminder-half-way': 'Go on',
		'reminder-week': 'Go on',
		'reminder-day': 'Go on',
		'reminder-overdue': 'Finish it',
		'digest-manager': 'See your team',
		'digest-hr': 'See everything'
	}
);
