import { texts } from './language.ts';

/** What a check of the connection to a provider has found. */
export const signInCheck = texts(
	{
		title: 'Uitkomst van de test',
		good: 'De verbinding werkt. Log nu zelf een keer in om te zien of mensen herkend worden.',
		bad: 'Zo kan niemand inloggen. Kijk wat er staat.',
		ok: 'Goed',
		warning: 'Kan beter',
		wrong: 'Fout',
		discovery: 'De aanbieder antwoordt, en noemt zich zoals je invulde',
		keys: 'De sleutels van de aanbieder zijn te lezen',
		client: 'De aanbieder kent ons',
		pkce: 'De aanbieder kan PKCE (S256)',
		levels: 'Er wordt om een betrouwbaarheidsniveau gevraagd, en de aanbieder kent het',
		scopes: 'De aanbieder kent de scopes',
		'sign-out': 'Bij de aanbieder kun je ook uitloggen',
		'back-channel': 'De aanbieder meldt ons als iemand uitlogt',
		'pkce-advice': 'De aanbieder zegt niet dat hij PKCE met S256 kan. Vraag het na.',
		'levels-advice':
			'We vragen geen niveau, of de aanbieder noemt het niet. De norm van de overheid vraagt er wel om.',
		'scopes-advice': 'De aanbieder noemt een van de scopes niet. Krijgen we wel alles?',
		'sign-out-advice': 'Uitloggen geldt dan alleen hier.',
		'back-channel-advice':
			'Wie bij de aanbieder uitlogt, blijft hier dan ingelogd tot de sessie afloopt (12 uur).'
	},
	{
		title: 'Result of the test',
		good: 'The connection works. Now sign in yourself once, to see whether people are recognised.',
		bad: 'Nobody can sign in like this. See what is said.',
		ok: 'Good',
		warning: 'Can be better',
		wrong: 'Wrong',
		discovery: 'The provider answers, and calls itself what you entered',
		keys: 'The keys of the provider can be read',
		client: 'The provider knows us',
		pkce: 'The provider can do PKCE (S256)',
		levels: 'A level of assurance is asked for, and the provider knows it',
		scopes: 'The provider knows the scopes',
		'sign-out': 'People can sign out at the provider too',
		'back-channel': 'The provider tells us when somebody signs out',
		'pkce-advice': 'The provider does not say that it can do PKCE with S256. Ask about it.',
		'levels-advice':
			'We ask for no level, or the provider does not name it. The standard of the Dutch government does ask for one.',
		'scopes-advice': 'The provider does not name one of the scopes. Do we get everything?',
		'sign-out-advice': 'Signing out then holds here only.',
		'back-channel-advice':
			'Who signs out at the provider then stays signed in here until the session ends (12 hours).'
	}
);
