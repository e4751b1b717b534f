import { texts } from './language.ts';

/** What an administrator can set. */
export const adminDoors = texts(
	{
		title: 'Instellen',
		signIn: 'Inloggen',
		signInText: 'Inlogdiensten van de organisatie, uitnodigen, een tweede stap',
		clients: 'Koppelingen',
		clientsText: 'Het personeelssysteem vertelt wie hier werkt (SCIM)',
		xapi: 'Leersystemen',
		xapiText: 'Wie leerberichten mag sturen en lezen (xAPI)',
		records: 'Leerberichten',
		recordsText: 'Bekijken, opslaan, wissen, en laten meetellen',
		lti: 'Lessen via een leersysteem',
		ltiText: 'Met één klik vanuit een cursus hierheen (LTI)',
		forwarding: 'Leerberichten doorsturen',
		forwardingText: 'Naar de recordstore (LRS) van een ander systeem',
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
		xapi: 'Learning systems',
		xapiText: 'Who may send and read learning records (xAPI)',
		records: 'Learning records',
		recordsText: 'See, save and erase them, and let them count',
		lti: 'Lessons through a learning system',
		ltiText: 'From a course to here with one click (LTI)',
		forwarding: 'Forward learning records',
		forwardingText: 'To the record store (LRS) of another system',
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
