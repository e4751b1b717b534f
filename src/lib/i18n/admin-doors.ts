import { texts } from './language.ts';

/** What an administrator can set. */
export const adminDoors = texts(
	{
		title: 'Instellen',
		signIn: 'Inloggen',
		signInText: 'Inlogdiensten van de organisatie, uitnodigen, een tweede stap',
		clients: 'Koppelingen',
		clientsText: 'Het personeelssysteem vertelt wie hier werkt (SCIM)',
		mail: 'Mail',
		mailText: 'De mailserver, en een proefmail',
		style: 'Huisstijl',
		styleText: 'Kleur, logo, naam en teksten',
		retention: 'Bewaren en vernietigen',
		retentionText: 'Hoelang gegevens blijven, en wat weg is',
		erasure: 'Iemand wissen',
		erasureText: 'Alles over iemand die hier niet meer werkt'
	},
	{
		title: 'Settings',
		signIn: 'Signing in',
		signInText: 'Identity providers of the organisation, invitations, a second step',
		clients: 'Connections',
		clientsText: 'The personnel system tells who works here (SCIM)',
		mail: 'Mail',
		mailText: 'The mail server, and a test mail',
		style: 'House style',
		styleText: 'Colour, logo, name and texts',
		retention: 'Keeping and destroying',
		retentionText: 'How long data is kept, and what has gone',
		erasure: 'Erasing somebody',
		erasureText: 'Everything about somebody who no longer works here'
	}
);
