import { texts } from './language.ts';

/** What may be wrong with the mail server, and what to do about it. */
export const mailTrouble = texts(
	{
		'no-server': 'Er is geen mailserver ingesteld. Zet het adres in de instelling SMTP_URL.',
		'bad-server':
			'Het adres in SMTP_URL klopt niet. Het moet lijken op smtp://naam:wachtwoord@mail.gemeente.nl:587.',
		'no-sender': 'Er is geen afzender. Zet die in de instelling MAIL_FROM.',
		'no-origin':
			'Het is niet bekend waar links in een mail heen gaan. Zet het adres van deze site in PUBLIC_ORIGIN.',
		dns: 'De naam van de mailserver bestaat niet. Kijk of hij goed gespeld is in SMTP_URL.',
		'closed-door':
			'De mailserver neemt niet op. Klopt het poortnummer in SMTP_URL? Gewoonlijk is dat 587, of 465 met smtps://. Of een firewall houdt het tegen.',
		unreachable:
			'Er is geen weg naar de mailserver. Vraag netwerkbeheer of deze machine naar buiten mag.',
		timeout:
			'De mailserver gaf geen antwoord. Vaak houdt een firewall het tegen. Vraag netwerkbeheer om de poort open te zetten.',
		'no-tls':
			'De mailserver kan de verbinding niet beveiligen. Kies een andere server, of zet ?tls=off achter SMTP_URL als de server in je eigen netwerk staat.',
		'wrong-tls':
			'De mailserver en deze site beginnen op een andere manier. Gebruik smtps:// bij poort 465, en smtp:// bij poort 587 of 25.',
		certificate:
			'Het certificaat van de mailserver klopt niet. Het is verlopen, van een andere naam of zelf gemaakt. Laat de beheerder van die server het vervangen.',
		login:
			'De mailserver weigert de naam of het wachtwoord. Kijk ze na in SMTP_URL. Schrijf bijzondere tekens als %-code: @ wordt %40.',
		'login-needed':
			'De mailserver vraagt een naam en een wachtwoord. Zet ze in SMTP_URL: smtp://naam:wachtwoord@server.',
		sender:
			'De mailserver laat deze afzender niet toe. Zet in MAIL_FROM een adres dat van deze server mag versturen.',
		relay:
			'De mailserver mag geen mail doorgeven aan dit adres. Vraag de beheerder om deze machine toe te laten, of log in op de server.',
		busy: 'De mailserver heeft het te druk, of laat niet meer mails per minuut toe. We proberen het vanzelf weer.',
		'broken-off': 'De mailserver brak de verbinding af. We proberen het vanzelf weer.',
		address: 'De mailserver kent dit adres niet. Kijk of het goed gespeld is.',
		mailbox: 'De mailbox is vol, of mag geen mail krijgen.',
		content: 'De mailserver weigert de mail zelf. Een spamfilter hield hem tegen.',
		'not-taken': 'De mailserver mag geen mail doorgeven aan dit adres.',
		'gave-up': 'Het lukte ook na een dag niet. De server zei steeds: probeer het later.'
	},
	{
		'no-server': 'There is no mail server. Put its address in the setting SMTP_URL.',
		'bad-server':
			'The address in SMTP_URL is wrong. It must look like smtp://name:password@mail.example.nl:587.',
		'no-sender': 'There is no sender. Put one in the setting MAIL_FROM.',
		'no-origin':
			'It is not known where links in a mail lead. Put the address of this site in PUBLIC_ORIGIN.',
		dns: 'The name of the mail server does not exist. See whether it is spelled right in SMTP_URL.',
		'closed-door':
			'The mail server does not answer. Is the port in SMTP_URL right? It usually is 587, or 465 with smtps://. Or a firewall is in the way.',
		unreachable:
			'There is no way to the mail server. Ask your network team whether this machine may go out.',
		timeout:
			'The mail server did not answer in time. Often a firewall is in the way. Ask your network team to open the port.',
		'no-tls':
			'The mail server cannot secure the connection. Choose another, or put ?tls=off behind SMTP_URL when it stands in your own network.',
		'wrong-tls':
			'The mail server and this site begin in different ways. Use smtps:// with port 465, and smtp:// with port 587 or 25.',
		certificate:
			'The certificate of the mail server is not right. It has expired, is of another name or was made by itself. Have whoever manages that server replace it.',
		login:
			'The mail server refuses the name or the password. Check them in SMTP_URL. Write special signs in percent encoding: @ becomes %40.',
		'login-needed':
			'The mail server asks for a name and a password. Put them in SMTP_URL: smtp://name:password@server.',
		sender:
			'The mail server does not allow this sender. Put an address in MAIL_FROM that may send by this server.',
		relay:
			'The mail server may not pass mail on to this address. Ask whoever manages it to allow this machine, or sign in to it.',
		busy: 'The mail server is too busy, or allows no more mails in a minute. We try again by ourselves.',
		'broken-off': 'The mail server broke off the connection. We try again by ourselves.',
		address: 'The mail server does not know this address. See whether it is spelled right.',
		mailbox: 'The mailbox is full, or may not get mail.',
		content: 'The mail server refuses the mail itself. A spam filter stopped it.',
		'not-taken': 'The mail server may not pass mail on to this address.',
		'gave-up': 'It did not work after a day either. The server kept saying: try later.'
	}
);
