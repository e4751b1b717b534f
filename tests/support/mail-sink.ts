import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as the server got it. `id`: the row of the outbox, out of the name of the message. */
export type Arrived = { id: string; to: string; source: string };

/** What the server answers to an address or to a whole mail: nothing is yes. */
type Reply = { code: number; words: string } | undefined;

type Rules = {
	/** To `RCPT TO`. */
	address?: (to: string) => Reply;
	/** To a mail; called right before it is accepted. */
	mail?: (mail: Arrived) => Reply;
	/** Called right after it said that a mail is accepted. */
	accepted?: (mail: Arrived) => void;
};

const problem = ({ code, words }: NonNullable<Reply>) =>
	Object.assign(new Error(words), { responseCode: code });

/** A real mail server on this machine, which keeps what it gets. */
export async function openSink(rules: Rules = {}) {
	const arrived: Arrived[] = [];
	const server = new SMTPServer({
		...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false },
		...{ disableReverseLookup: true, size: 1_000_000 },
		onRcptTo: ({ address }, _session, callback) => {
			const refused = rules.address?.(address);
			callback(refused && problem(refused));
		},
		onData: (stream, session, callback) => {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const source = Buffer.concat(chunks).toString('utf8');
				const id = /^message-id: <([^@>]+)/im.exec(source)?.[1] ?? '';
				const mail = { id, to: session.envelope.rcptTo[0]!.address, source };
				const refused = rules.mail?.(mail);
				if (refused) return callback(problem(refused));
				arrived.push(mail);
				callback();
				rules.accepted?.(mail);
			});
		}
	});
	// A worker that is killed breaks its line off.
	server.on('error', () => {});
	server.listen(0, '127.0.0.1');
	await once(server.server, 'listening');
	const { port } = server.server.address() as AddressInfo;
	return {
		rules,
		arrived,
		url: `smtp://127.0.0.1:${port}`,
		/** A mail as a mail program shows it. */
		read: (mail: Arrived): Promise<ParsedMail> => simpleParser(mail.source),
		close: () => new Promise<void>((resolve) => server.close(() => resolve()))
	};
}

export type Sink = Awaited<ReturnType<typeof openSink>>;
