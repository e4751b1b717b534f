import { texts } from './language.ts';

/** What is wrong with a store elsewhere, or with the way to it, and what to do. */
export const forwardTroubleWords = texts(
	{
		unreachable: 'We kunnen het andere systeem niet bereiken. Klopt het adres, en staat het aan?',
		'closed-network':
			'Dat adres ligt in een afgesloten netwerk: deze server vraagt daar niets. Hoort het bij jullie? Laat wie de server beheert dat netwerk noemen in OUTGOING_NETWORKS.',
		timeout: 'Het andere systeem antwoordt niet op tijd. Vaak gaat dit vanzelf over.',
		certificate:
			'De beveiliging van het andere systeem klopt niet. Vraag de beheerder daarvan naar het certificaat.',
		credentials:
			'Het andere systeem kent ons niet, of we mogen daar niet schrijven. Vul de gebruikersnaam en het wachtwoord opnieuw in.',
		address: 'Op dit adres staat geen recordstore. Kijk het adres na.',
		version: 'Het andere systeem kent deze versie van xAPI niet. Kies de andere.',
		busy: 'Het andere systeem heeft het druk en vraagt ons te wachten.',
		'store-error': 'Het andere systeem meldt een fout bij zichzelf. Vaak gaat dit vanzelf over.',
		'refuses-all':
			'Het andere systeem neemt nu niets aan. Test de verbinding, of vraag de beheerder daarvan.',
		'strange-answer':
			'Het andere systeem geeft een antwoord dat we niet begrijpen. Klopt het adres?',
		sealed:
			'We kunnen het wachtwoord niet meer lezen: AUTH_SECRET is veranderd. Vul het wachtwoord opnieuw in.'
	},
	{
		unreachable: 'We cannot reach the other system. Is the address right, and is it on?',
		'closed-network':
			'That address is in a closed network, of which this server asks nothing. Is it yours? Let whoever runs the server name that network in OUTGOING_NETWORKS.',
		timeout: 'The other system does not answer in time. This often passes by itself.',
		certificate:
			'The security of the other system is not right. Ask its administrator about the certificate.',
		credentials:
			'The other system does not know us, or we may not write there. Fill in the user name and the password again.',
		address: 'There is no record store at this address. Check the address.',
		version: 'The other system does not know this version of xAPI. Choose the other one.',
		busy: 'The other system is busy and asks us to wait.',
		'store-error': 'The other system reports a fault of its own. This often passes by itself.',
		'refuses-all':
			'The other system takes nothing now. Test the connection, or ask its administrator.',
		'strange-answer':
			'The other system gives an answer that we do not understand. Is the address right?',
		sealed:
			'We can no longer read the password: AUTH_SECRET has changed. Fill in the password again.'
	}
);

/** Why one statement was set aside. */
export const asideWords = texts(
	{
		conflict: 'Daar staat al een ander leerbericht met dit nummer.',
		unseen: 'Daar staat al iets met dit nummer, en we mogen het niet lezen.',
		refused: 'Het andere systeem keurt dit leerbericht af.',
		'too-large': 'Het leerbericht is te groot voor het andere systeem.',
		'store-error': 'Het andere systeem loopt vast op dit leerbericht.',
		signed: 'Dit leerbericht is ondertekend in een nieuwere versie. Dat past niet in versie 1.0.3.'
	},
	{
		conflict: 'Another learning record stands there with this number.',
		unseen: 'Something stands there with this number, and we may not read it.',
		refused: 'The other system does not approve of this learning record.',
		'too-large': 'The learning record is too large for the other system.',
		'store-error': 'The other system fails on this learning record.',
		signed: 'This learning record is signed in a newer version. That does not fit version 1.0.3.'
	}
);

/** What a test of the connection found. */
export const storeCheck = texts(
	{
		title: 'Test van de verbinding',
		good: 'De verbinding werkt.',
		bad: 'Er kan nu niets gestuurd worden.',
		ok: 'Goed',
		warning: 'Let op',
		wrong: 'Fout',
		about: 'Er is een recordstore op dit adres',
		version: 'Die kent deze versie van xAPI',
		write: 'We mogen er schrijven',
		read: 'We mogen er lezen',
		readAdvice:
			'Dat is niet nodig om te sturen. Zegt het andere systeem dat het iets al heeft, dan kunnen we niet zien of dat klopt.'
	},
	{
		title: 'Test of the connection',
		good: 'The connection works.',
		bad: 'Nothing can be sent now.',
		ok: 'Right',
		warning: 'Note',
		wrong: 'Wrong',
		about: 'There is a record store at this address',
		version: 'It knows this version of xAPI',
		write: 'We may write there',
		read: 'We may read there',
		readAdvice:
			'That is not needed to send. When the other system says that it has something already, we cannot see whether that is so.'
	}
);
