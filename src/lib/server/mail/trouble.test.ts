import { expect, test } from 'vitest';
import { mailTrouble } from '../../i18n/mail-trouble.ts';
import { mailRefusals, serverTroubles, troubleOf } from './trouble.ts';

/** What a mail server, or the way to it, makes of a mail: as nodemailer tells it. */
const errors: [string, object, object][] = [
	['a name that is not there', { code: 'EDNS' }, { about: 'server', trouble: 'dns' }],
	[
		'a closed port',
		{ code: 'ESOCKET', message: 'connect ECONNREFUSED 127.0.0.1:1' },
		{ trouble: 'closed-door' }
	],
	['silence', { code: 'ETIMEDOUT', message: 'Connection timeout' }, { trouble: 'timeout' }],
	[
		'plain text where TLS is spoken',
		{ code: 'ETIMEDOUT', message: 'Greeting never received' },
		{ trouble: 'wrong-tls' }
	],
	[
		'TLS where plain text is spoken',
		{ code: 'ESOCKET', message: 'SSL routines: wrong version number' },
		{ trouble: 'wrong-tls' }
	],
	['no TLS', { code: 'ETLS', message: 'Error upgrading connection' }, { trouble: 'no-tls' }],
	[
		'a certificate of its own',
		{ code: 'ESOCKET', message: 'self-signed certificate' },
		{ trouble: 'certificate' }
	],
	['a wrong password', { code: 'EAUTH', responseCode: 535 }, { trouble: 'login' }],
	[
		'a server that is busy with sign-ins',
		{ code: 'EAUTH', responseCode: 454 },
		{ trouble: 'busy' }
	],
	['no password', { command: 'MAIL FROM', responseCode: 530 }, { trouble: 'login-needed' }],
	['a wrong sender', { command: 'MAIL FROM', responseCode: 553 }, { trouble: 'sender' }],
	['too many mails', { code: 'EPROTOCOL', responseCode: 421 }, { trouble: 'busy' }],
	['a line that breaks off', { code: 'ECONNECTION', message: 'closed' }, { trouble: 'broken-off' }],
	[
		'no such mailbox',
		{ command: 'RCPT TO', responseCode: 550, response: '550 5.1.1 unknown' },
		{ about: 'mail', refusal: 'address' }
	],
	[
		'a full mailbox',
		{ command: 'RCPT TO', responseCode: 552, response: '552 5.2.2 full' },
		{ about: 'mail', refusal: 'mailbox' }
	],
	[
		'no passing on: of this address, or of all',
		{ command: 'RCPT TO', responseCode: 550, response: '550 5.7.1 relaying denied' },
		{ about: 'later', refusal: 'not-taken', trouble: 'relay' }
	],
	['come back later', { command: 'RCPT TO', responseCode: 450 }, { about: 'later' }],
	[
		'a mail that looks bad',
		{ command: 'DATA', responseCode: 554 },
		{ about: 'mail', refusal: 'content' }
	],
	['an address that is none', { code: 'EENVELOPE' }, { about: 'mail', refusal: 'address' }],
	['anything else', {}, { about: 'later' }]
];

test.each(errors)('%s', (_, error, trouble) => {
	expect(troubleOf({ message: '', ...error })).toMatchObject(trouble);
});

test('every trouble is told in words', () => {
	for (const trouble of [...serverTroubles, ...mailRefusals])
		expect(mailTrouble.nl[trouble].length).toBeGreaterThan(20);
});
