import type { NodemailerError } from 'nodemailer';

/** What may be wrong with the way to the server: nothing goes out until it is mended. */
export const serverTroubles = [
	'dns',
	'closed-door',
	'unreachable',
	'timeout',
	'no-tls',
	'wrong-tls',
	'certificate',
	'login',
	'login-needed',
	'sender',
	'relay',
	'busy',
	'broken-off'
] as const;
export type ServerTrouble = (typeof serverTroubles)[number];

/** Why one mail did not arrive: the others go on. */
export const mailRefusals = ['address', 'mailbox', 'content', 'not-taken', 'gave-up'] as const;
export type MailRefusal = (typeof mailRefusals)[number];

/**
 * `server`: try all again later. `mail`: this one will not arrive. `later`: this one may arrive later, and
 * when it does not, `refusal` is why; `trouble` where it may be the server as well.
 */
export type Trouble =
	| { about: 'server'; trouble: ServerTrouble }
	| { about: 'mail'; refusal: MailRefusal }
	| { about: 'later'; refusal: MailRefusal; trouble?: ServerTrouble };

/** Reads what went wrong when a mail was handed to a server (RFC 5321 §4.2, RFC 3463). */
export function troubleOf(error: unknown): Trouble {
	const problem = error as NodemailerError;
	const server = (trouble: ServerTrouble): Trouble => ({ about: 'server', trouble });
	const wrong = connectionTrouble(problem);
	if (wrong) return server(wrong);
	const reply = problem.responseCode ?? 0;
	const words = `${problem.response ?? ''}`;
	if (reply === 421) return server('busy');
	if (reply === 530) return server('login-needed');
	if (problem.command === 'MAIL FROM') return server(reply < 500 ? 'busy' : 'sender');
	if (problem.command === 'RCPT TO' || problem.command === 'DATA') {
		if (reply < 500) return { about: 'later', refusal: 'gave-up' };
		return problem.command === 'DATA' ? { about: 'mail', refusal: 'content' } : recipient(words);
	}
	// An address that cannot be one is found before anything is sent.
	if (problem.code === 'EENVELOPE') return { about: 'mail', refusal: 'address' };
	return { about: 'later', refusal: 'gave-up' };
}

function recipient(words: string): Trouble {
	if (/\b5\.7\.\d|relay/i.test(words))
		return { about: 'later', refusal: 'not-taken', trouble: 'relay' };
	const full = /\b5\.2\.\d/.test(words);
	return { about: 'mail', refusal: full ? 'mailbox' : 'address' };
}

const bySocket: Record<string, ServerTrouble> = {
	ENOTFOUND: 'dns',
	EAI_AGAIN: 'dns',
	ECONNREFUSED: 'closed-door',
	EHOSTUNREACH: 'unreachable',
	ENETUNREACH: 'unreachable',
	ETIMEDOUT: 'timeout',
	ECONNRESET: 'broken-off'
};

function connectionTrouble({ code, message, responseCode }: NodemailerError) {
	if (code === 'EDNS') return 'dns';
	if (code === 'EAUTH' || code === 'ENOAUTH') return authTrouble(responseCode);
	if (/wrong version number|packet length too long|Greeting never/i.test(message))
		return 'wrong-tls';
	if (/certificate|altnames|self.signed/i.test(message)) return 'certificate';
	if (code === 'ETLS') return 'no-tls';
	if (code === 'ETIMEDOUT') return 'timeout';
	const socket = Object.keys(bySocket).find((name) => message.includes(name));
	if (code === 'ESOCKET') return bySocket[socket ?? ''] ?? 'broken-off';
	if (code === 'ECONNECTION') return (responseCode ?? 500) < 500 ? 'busy' : 'broken-off';
	return undefined;
}

const authTrouble = (reply = 535): ServerTrouble => (reply < 500 ? 'busy' : 'login');
