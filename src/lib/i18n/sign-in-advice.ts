import { texts } from './language.ts';

/** What is wrong with a provider, and what the administrator can do about it. */
export const signInAdvice = texts(
	{
		'unknown-host':
			'De naam in het adres van de aanbieder bestaat niet, of deze server kan hem niet opzoeken. Kijk of het adres klopt.',
		'closed-network':
			'Dat adres ligt in een afgesloten netwerk: deze server vraagt daar niets. Hoort het bij jullie? Laat wie de server beheert dat netwerk noemen in OUTGOING_NETWORKS.',
		'closed-port':
			'Op dat adres antwoordt niets. Staat de aanbieder aan, en laat de firewall deze server erdoor?',
		'no-answer':
			'De aanbieder antwoordt niet op tijd. Kijk of een firewall het verkeer van deze server tegenhoudt.',
		'bad-certificate':
			'Deze server vertrouwt het certificaat van de aanbieder niet. Is het verlopen? Of van een eigen instantie? Geef dat dan aan Node met NODE_EXTRA_CA_CERTS.',
		'no-http': 'Het adres moet met https:// beginnen.',
		'no-discovery':
			'Op dat adres staat geen aanbieder van OpenID Connect. Vul het adres in zonder ‘/.well-known/openid-configuration’ erachter.',
		'other-issuer':
			'De aanbieder noemt zichzelf anders dan jij invulde. Neem de ‘issuer’ van de aanbieder precies over, ook de schuine streep aan het eind.',
		'wrong-client':
			'De aanbieder kent ons niet. Kijk of het client-ID klopt, en of het geheim nog geldt. Bij een eigen sleutel: kent de aanbieder het adres van onze sleutels?',
		'wrong-address':
			'De aanbieder kent het adres niet waar mensen terugkomen. Zet dat adres hieronder bij de aanbieder in de lijst.',
		'wrong-scope': 'De aanbieder geeft niet alle gegevens waar we om vragen. Kijk naar de scopes.',
		refused:
			'De aanbieder weigert, en zegt niet duidelijk waarom. Kijk in het logboek van de aanbieder.',
		'bad-code':
			'De aanbieder nam zijn eigen code niet aan. Dat gebeurt als iemand te lang wacht. Blijft het? Kijk of het terugkeeradres precies klopt.',
		'bad-answer': 'Het antwoord van de aanbieder klopt niet met de afspraken van OpenID Connect.',
		'bad-signature':
			'De handtekening onder het antwoord klopt niet met de sleutels van de aanbieder. Kijk of de aanbieder zijn sleutels goed publiceert, en RS256, PS256 of ES256 gebruikt.',
		'wrong-audience':
			'Het antwoord is voor een ander systeem bedoeld. Kijk of het client-ID klopt.',
		'wrong-time':
			'De klok van deze server en die van de aanbieder lopen niet gelijk. Zet op beide de tijd goed.',
		'secret-unreadable':
			'Het bewaarde geheim is niet meer te lezen, omdat AUTH_SECRET is veranderd. Vul het opnieuw in, of maak de aanbieder opnieuw.',
		other: 'Er ging iets mis dat we niet kennen. Kijk in het logboek van deze server.',
		'wrong-level':
			'Iemand kwam binnen met een ander betrouwbaarheidsniveau (acr) dan je vraagt. Kijk welk niveau de aanbieder stuurt, of stel daar een extra controle in.',
		'no-email':
			'De aanbieder stuurt geen e-mailadres. Voeg daar de claim ‘email’ toe, of zoek op personeelsnummer.',
		'unverified-email':
			'De aanbieder zegt niet dat het e-mailadres gecontroleerd is. Geeft hij alleen adressen van jullie zelf uit? Zet dat dan hieronder aan.',
		'no-number':
			'De aanbieder stuurt het personeelsnummer niet. Kijk of de naam van de claim klopt.',
		'no-name':
			'Iemand moest toegevoegd worden, maar de aanbieder stuurt geen voornaam en achternaam.',
		'unknown-person':
			'Iemand logde goed in, maar staat niet in de personeelslijst. Kijk of het e-mailadres of nummer daar hetzelfde is.',
		'other-account':
			'Iemand kwam binnen met een ander account bij de aanbieder dan eerst. Klopt dat? Laat dan op de pagina Inloggen de oude koppeling los.'
	},
	{
		'unknown-host':
			'The name in the address of the provider does not exist, or this server cannot look it up. Check the address.',
		'closed-network':
			'That address is in a closed network, of which this server asks nothing. Is it yours? Let whoever runs the server name that network in OUTGOING_NETWORKS.',
		'closed-port':
			'Nothing answers at that address. Is the provider running, and does the firewall let this server through?',
		'no-answer':
			'The provider does not answer in time. Check whether a firewall stops the traffic of this server.',
		'bad-certificate':
			'This server does not trust the certificate of the provider. Has it expired? Or is it of your own authority? Then give that to Node with NODE_EXTRA_CA_CERTS.',
		'no-http': 'The address must begin with https://.',
		'no-discovery':
			'There is no OpenID Connect provider at that address. Enter it without ‘/.well-known/openid-configuration’.',
		'other-issuer':
			'The provider calls itself something else than you entered. Copy the ‘issuer’ of the provider exactly, a slash at the end included.',
		'wrong-client':
			'The provider does not know us. Check the client ID, and whether the secret is still valid. With a key of our own: does the provider know the address of our keys?',
		'wrong-address':
			'The provider does not know the address that people come back to. Add the address below to its list.',
		'wrong-scope': 'The provider does not give all that we ask for. Look at the scopes.',
		refused: 'The provider refuses, and does not say clearly why. Look in its log.',
		'bad-code':
			'The provider did not take its own code. That happens when somebody waits too long. Does it go on? Check that the return address is exactly right.',
		'bad-answer': 'The answer of the provider does not follow OpenID Connect.',
		'bad-signature':
			'The signature of the answer does not fit the keys of the provider. Check that it publishes its keys, and uses RS256, PS256 or ES256.',
		'wrong-audience': 'The answer is meant for another system. Check the client ID.',
		'wrong-time':
			'The clocks of this server and of the provider differ. Set the time right on both.',
		'secret-unreadable':
			'The secret that was kept cannot be read, because AUTH_SECRET has changed. Enter it again, or make the provider anew.',
		other: 'Something went wrong that we do not know. Look in the log of this server.',
		'wrong-level':
			'Somebody came with another level of assurance (acr) than you ask for. See which level the provider sends, or set an extra check there.',
		'no-email':
			'The provider sends no e-mail address. Add the claim ‘email’ there, or search by personnel number.',
		'unverified-email':
			'The provider does not say that the e-mail address is verified. Does it give out addresses of your own only? Then switch that on below.',
		'no-number': 'The provider does not send the personnel number. Check the name of the claim.',
		'no-name': 'Somebody had to be added, but the provider sends no given name and family name.',
		'unknown-person':
			'Somebody signed in well, but is not in the staff list. Check that the e-mail address or number is the same there.',
		'other-account':
			'Somebody came with another account at the provider than before. Is that right? Then let go of the old link on the page Signing in.'
	}
);

/** The words for a code of trouble. */
export type Advice = keyof typeof signInAdvice.nl;
