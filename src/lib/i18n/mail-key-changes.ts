import { texts } from './language.ts';

/** In a mail: what was changed about how somebody signs in. */
export const mailKeyChanges = texts(
	{
		password: 'Je wachtwoord is veranderd.',
		'passkey-added': 'Er is een passkey bij je account gekomen. Daarmee kun je inloggen.',
		'passkey-removed': 'Er is een passkey van je account weggehaald.',
		'app-added': 'Er is een app die codes geeft aan je account gekoppeld.',
		'app-removed': 'De app die codes geeft is van je account weggehaald.',
		'codes-made': 'Er zijn nieuwe herstelcodes voor je account gemaakt. De oude werken niet meer.',
		'second-step-removed':
			'Een beheerder heeft de tweede stap van je account weggehaald: je passkeys, je app en je herstelcodes.'
	},
	{
		password: 'Your password was changed.',
		'passkey-added': 'A passkey was added to your account. You can sign in with it.',
		'passkey-removed': 'A passkey was taken away from your account.',
		'app-added': 'An app that gives codes was linked to your account.',
		'app-removed': 'The app that gives codes was taken away from your account.',
		'codes-made': 'New recovery codes were made for your account. The old ones no longer work.',
		'second-step-removed':
			'An administrator took the second step of your account away: your passkeys, your app and your recovery codes.'
	}
);

export type KeyChange = keyof (typeof mailKeyChanges)['nl'];
