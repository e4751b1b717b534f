import { texts } from './language.ts';

/** What is wrong with a learning system, and what the administrator can do about it. */
export const ltiAdvice = texts(
	{
		'unknown-host':
			'De naam in het adres bestaat niet, of deze server kan hem niet opzoeken. Kijk of het adres klopt.',
		'closed-network':
			'Dat adres ligt in een afgesloten netwerk: deze server vraagt daar niets. Hoort het bij jullie? Laat wie de server beheert dat netwerk noemen in OUTGOING_NETWORKS.',
		'closed-port':
			'Op dat adres antwoordt niets. Staat het leersysteem aan, en laat de firewall deze server erdoor?',
		'no-answer':
			'Het leersysteem antwoordt niet op tijd. Kijk of een firewall het verkeer van deze server tegenhoudt.',
		'bad-certificate':
			'Deze server vertrouwt het certificaat van het leersysteem niet. Is het verlopen? Of van een eigen instantie? Geef dat dan aan Node met NODE_EXTRA_CA_CERTS.',
		'no-http': 'Het adres moet met https:// beginnen.',
		'bad-token':
			'Het bericht van het leersysteem klopt niet. Kijk of het platform-ID (issuer) tot op de letter gelijk is.',
		'bad-signature':
			'De handtekening klopt niet met de sleutels van het leersysteem. Kijk of het adres van de sleutels klopt.',
		'wrong-audience': 'Het bericht is voor een ander systeem bedoeld. Kijk of het client-ID klopt.',
		'wrong-time':
			'De klok van deze server en die van het leersysteem lopen niet gelijk. Zet op beide de tijd goed.',
		'wrong-nonce':
			'Het bericht hoort niet bij onze vraag. Eén keer kan gebeuren. Gebeurt het vaker? Vraag het de beheerder van het leersysteem.',
		'wrong-deployment':
			'Het bericht komt van een plek (deployment-ID) die hieronder niet staat. Hoort die plek erbij? Voeg hem dan toe.',
		'wrong-message':
			'Het leersysteem stuurt iets anders dan een les of een keuze van lessen. Kijk of het LTI 1.3 gebruikt.',
		'wrong-client':
			'Het leersysteem kent ons niet. Kijk of het client-ID klopt, en of het daar het adres van onze sleutels kent.',
		'wrong-address': 'Op dat adres staat niet wat we zoeken. Kijk of het precies klopt.',
		refused:
			'Het leersysteem weigert. Kijk of deze tool daar het recht heeft om cijfers te bewaren (Assignment and Grade Services).',
		'other-site':
			'Het leersysteem wil resultaten op een adres dat hieronder niet staat. Daar sturen we niets naartoe. Hoort dat adres erbij? Vaak is het het adres waarop mensen het leersysteem openen. Zet het dan bij Andere adressen.',
		gone: 'De kolom in de cursus bestaat niet meer. Misschien is de les daar weggehaald.',
		other: 'Er ging iets mis dat we niet kennen. Kijk in het logboek van deze server.',
		'no-email':
			'Het leersysteem stuurt geen e-mailadres. Zet daar aan dat deze tool het e-mailadres krijgt, of zoek op personeelsnummer.',
		'unverified-email':
			'Een e-mailadres uit het leersysteem telt pas als je hieronder zegt dat mensen het niet zelf kunnen veranderen.',
		'no-number':
			'Het leersysteem stuurt het personeelsnummer niet. Kijk of het daar is ingevuld, en of de naam hieronder klopt.',
		'unknown-person':
			'Iemand kwam binnen die niet in de personeelslijst staat. Kijk of het nummer of het e-mailadres daar hetzelfde is.',
		'other-account':
			'Iemand kwam binnen met een ander account in het leersysteem dan eerst. Klopt dat? Laat dan op de pagina Inloggen de oude koppeling los.'
	},
	{
		'unknown-host':
			'The name in the address does not exist, or this server cannot look it up. Check the address.',
		'closed-network':
			'That address is in a closed network, of which this server asks nothing. Is it yours? Let whoever runs the server name that network in OUTGOING_NETWORKS.',
		'closed-port':
			'Nothing answers at that address. Is the learning system running, and does the firewall let this server through?',
		'no-answer':
			'The learning system does not answer in time. Check whether a firewall stops the traffic of this server.',
		'bad-certificate':
			'This server does not trust the certificate of the learning system. Has it expired? Or is it of your own authority? Then give that to Node with NODE_EXTRA_CA_CERTS.',
		'no-http': 'The address must begin with https://.',
		'bad-token':
			'The message of the learning system is not right. Check that the platform ID (issuer) is the same to the letter.',
		'bad-signature':
			'The signature does not fit the keys of the learning system. Check the address of the keys.',
		'wrong-audience': 'The message is meant for another system. Check the client ID.',
		'wrong-time':
			'The clocks of this server and of the learning system differ. Set the time right on both.',
		'wrong-nonce':
			'The message does not belong to our question. Once can happen. More often? Ask the administrator of the learning system.',
		'wrong-deployment':
			'The message comes from a place (deployment ID) that is not in the list below. Does it belong there? Then add it.',
		'wrong-message':
			'The learning system sends something else than a lesson or a choice of lessons. Check that it uses LTI 1.3.',
		'wrong-client':
			'The learning system does not know us. Check the client ID, and that it knows the address of our keys.',
		'wrong-address': 'What we look for is not at that address. Check that it is exactly right.',
		refused:
			'The learning system refuses. Check that this tool may keep grades there (Assignment and Grade Services).',
		'other-site':
			'The learning system wants results at an address that is not in the list below. We send nothing there. Is it one of its own? Often it is the address at which people open it. Then add it to Other addresses.',
		gone: 'The column in the course is no longer there. Perhaps the lesson was taken out of it.',
		other: 'Something went wrong that we do not know. Look in the log of this server.',
		'no-email':
			'The learning system sends no e-mail address. Let this tool get it there, or search by personnel number.',
		'unverified-email':
			'An e-mail address of the learning system counts only when you say below that people cannot change it themselves.',
		'no-number':
			'The learning system does not send the personnel number. Check that it is filled in there, and the name below.',
		'unknown-person':
			'Somebody came who is not in the staff list. Check that the number or e-mail address is the same there.',
		'other-account':
			'Somebody came with another account in the learning system than before. Is that right? Then let go of the old link on the page Signing in.'
	}
);

/** The words for a code of trouble. */
export const adviceOn = (trouble: string, language: 'nl' | 'easy' | 'en'): string => {
	const said: Record<string, string> = ltiAdvice[language];
	return said[trouble] ?? ltiAdvice[language].other;
};
