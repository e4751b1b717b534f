import { texts } from './language.ts';

/** The second step: a code or a passkey after a password. */
export const signInStep = texts(
	{
		title: 'Nog één stap',
		lead: 'Je wachtwoord klopt. Laat nu nog zien dat jij het bent.',
		code: 'Code uit je app',
		codeHint: 'Zes cijfers. Ze veranderen elke halve minuut.',
		submit: 'Ga verder',
		or: 'Of met een passkey',
		lost: 'Heb je je telefoon of passkey niet bij je?',
		recovery: 'Herstelcode',
		recoveryHint: 'Je kreeg deze codes toen je de tweede stap instelde. Elke code werkt één keer.',
		recoverySubmit: 'Gebruik deze code',
		noCodes:
			'Heb je ook geen herstelcode meer? Vraag een beheerder om je tweede stap weg te halen.',
		wrongCode: 'Deze code klopt niet. Wacht tot je app een nieuwe code geeft en typ die.',
		wrongRecovery: 'Deze herstelcode klopt niet, of is al gebruikt.',
		wait: 'Even wachten',
		waitText: 'Je probeerde het te vaak. Wacht een kwartier en probeer het opnieuw.',
		gone: 'Deze stap is verlopen',
		goneText: 'Het duurde te lang. Begin opnieuw met inloggen.',
		again: 'Opnieuw inloggen'
	},
	{
		title: 'One more step',
		lead: 'Your password is right. Now show that it is you.',
		code: 'Code from your app',
		codeHint: 'Six digits. They change every half minute.',
		submit: 'Continue',
		or: 'Or with a passkey',
		lost: 'Do you not have your phone or passkey with you?',
		recovery: 'Recovery code',
		recoveryHint: 'You got these codes when you set up the second step. Each code works once.',
		recoverySubmit: 'Use this code',
		noCodes: 'No recovery code left either? Ask an administrator to remove your second step.',
		wrongCode: 'This code is not right. Wait until your app gives a new code and enter that.',
		wrongRecovery: 'This recovery code is not right, or has been used.',
		wait: 'Please wait a moment',
		waitText: 'You tried too often. Wait a quarter of an hour and try again.',
		gone: 'This step has expired',
		goneText: 'It took too long. Begin signing in again.',
		again: 'Sign in again'
	}
);
