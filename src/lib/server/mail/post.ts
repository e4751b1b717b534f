import { createTransport } from 'nodemailer';
import { senderDomain, type MailSetUp } from './set-up.ts';

/** A written mail. */
export type Letter = {
	/** Names the message: the same row always sends the same name. */
	id: string;
	to: string;
	subject: string;
	text: string;
	html: string;
	/** Where one click stops mails of this kind. */
	unsubscribe?: string;
};

/** A way to hand mails to a server. `send` throws what went wrong (`troubleOf` reads it). */
export type Post = { send(letter: Letter): Promise<void>; close(): void };

const SECONDS = 1000;

const lineTo = ({ host, port, secure, requireTls, login }: MailSetUp) =>
	createTransport({
		...{ pool: true, maxConnections: 1, host, port, secure },
		...(login && { auth: login }),
		...{ requireTLS: requireTls, ignoreTLS: !secure && !requireTls },
		// A mail whose line broke off may have arrived: whether it goes again is not for the line to say.
		maxRequeues: 0,
		...{ connectionTimeout: 10 * SECONDS, greetingTimeout: 10 * SECONDS },
		...{ socketTimeout: 30 * SECONDS, dnsTimeout: 10 * SECONDS },
		...{ disableFileAccess: true, disableUrlAccess: true, tls: { minVersion: 'TLSv1.2' } }
	});

/**
 * Opens a line to the mail server, signs in and closes it; sends nothing.
 * @throws what went wrong (`troubleOf` reads it)
 */
export async function checkPost(setUp: MailSetUp): Promise<void> {
	const transport = lineTo(setUp);
	try {
		await transport.verify();
	} finally {
		transport.close();
	}
}

/** Opens a line to the mail server, which is kept for all mails that go at once. */
export function openPost(setUp: MailSetUp): Post {
	const { from } = setUp;
	const transport = lineTo(setUp);
	return {
		send: async ({ id, to, subject, text, html, unsubscribe }) => {
			await transport.sendMail({
				...{ from, to: { name: '', address: to }, subject, text, html },
				messageId: `<${id}@${senderDomain(from)}>`,
				headers: {
					// RFC 3834: no machine answers this, and Exchange sends no out-of-office reply.
					'Auto-Submitted': 'auto-generated',
					'X-Auto-Response-Suppress': 'All',
					// RFC 8058: one click, by a post without a cookie.
					...(unsubscribe && {
						'List-Unsubscribe': `<${unsubscribe}>`,
						'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click'
					})
				}
			});
		},
		close: () => transport.close()
	};
}
