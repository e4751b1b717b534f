import { texts } from './language.ts';

/** The page of the one-time link: who is the first administrator? */
export const setUp = texts(
	{
		title: 'Maak het account van de eerste beheerder',
		lead: 'Je zet Tweesprong klaar voor je organisatie. Deze link werkt één keer.',
		givenName: 'Voornaam',
		familyName: 'Achternaam',
		email: 'E-mailadres van je werk',
		emailHint: 'Hiermee log je straks in.',
		personnelNumber: 'Personeelsnummer',
		personnelNumberHint: 'Zo herkent Tweesprong je later in de lijst van HR.',
		submit: 'Maak het account',
		after: 'Daarna ben je meteen ingelogd.',
		needGivenName: 'Vul je voornaam in.',
		needFamilyName: 'Vul je achternaam in.',
		needEmail: 'Vul een e-mailadres in, bijvoorbeeld naam@gemeente.nl.',
		needPersonnelNumber: 'Vul je personeelsnummer in.',
		gone: 'Deze link werkt niet meer',
		goneLead: 'De link is al gebruikt of is te oud.',
		goneSignIn: 'Heb je al een account gemaakt? Log dan gewoon in.',
		goneAgain:
			'Is er nog geen beheerder? Start Tweesprong opnieuw met deze instelling. Dan krijg je een nieuwe link.',
		signIn: 'Naar het inlogscherm'
	},
	{
		title: 'Make the account of the first administrator',
		lead: 'You are setting up Tweesprong for your organisation. This link works once.',
		givenName: 'Given name',
		familyName: 'Family name',
		email: 'Your e-mail address at work',
		emailHint: 'You will sign in with it.',
		personnelNumber: 'Personnel number',
		personnelNumberHint: 'Tweesprong knows you by it in the list of HR later on.',
		submit: 'Make the account',
		after: 'You are signed in right away.',
		needGivenName: 'Enter your given name.',
		needFamilyName: 'Enter your family name.',
		needEmail: 'Enter an e-mail address, for instance name@municipality.nl.',
		needPersonnelNumber: 'Enter your personnel number.',
		gone: 'This link does not work any more',
		goneLead: 'The link has been used, or it is too old.',
		goneSignIn: 'Have you made an account? Then just sign in.',
		goneAgain:
			'Is there no administrator yet? Restart Tweesprong with this setting. You will get a new link.',
		signIn: 'To the sign-in page'
	}
);
