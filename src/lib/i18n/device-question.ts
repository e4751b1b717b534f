import { texts } from './language.ts';

/** "Gebruik jij dit apparaat alleen?" */
export const deviceQuestion = texts(
	{
		question: 'Gebruik jij dit apparaat alleen?',
		why: 'Dan weten we waar we mogen bewaren wat je typt. Het gaat nooit naar de server.',
		yes: 'Ja, alleen ik',
		no: 'Nee, ook anderen',
		changeAnswer: 'Antwoord veranderen'
	},
	{
		question: 'Are you the only one who uses this device?',
		why: 'Then we know where we may keep what you type. It never goes to the server.',
		yes: 'Yes, only me',
		no: 'No, others too',
		changeAnswer: 'Change the answer'
	},
	{
		why: 'Niemand anders mag lezen wat jij typt. Daarom vragen we dit.'
	}
);
