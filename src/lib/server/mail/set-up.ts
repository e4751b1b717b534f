/** What a mail server needs to know, out of the settings of the machine. */
export type MailSetUp = {
	host: string;
	port: number;
	/** TLS from the first byte (`smtps:`), or after asking for it (`smtp:`). */
	secure: boolean;
	/** Without TLS nothing is sent; off for this very machine, or where SMTP_URL says `?tls=off`. */
	requireTls: boolean;
	login: { user: string; pass: string } | null;
	from: string;
	/** The origin that links lead to. */
	origin: string;
};

/** What is missing or does not fit. */
export type SetUpGap = 'no-server' | 'bad-server' | 'no-sender' | 'no-origin';

export type ReadSetUp = { ok: true; setUp: MailSetUp } | { ok: false; gap: SetUpGap };

const here = ['localhost', '127.0.0.1', '[::1]'];

/** Reads how mail goes out. Without a server, a sender or an origin nothing does. */
export function readSetUp(given: { url: string; from: string; origin: string }): ReadSetUp {
	const no = (gap: SetUpGap): ReadSetUp => ({ ok: false, gap });
	if (given.url === '') return no('no-server');
	const url = URL.canParse(given.url) ? new URL(given.url) : undefined;
	if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') return no('bad-server');
	if (given.from === '') return no('no-sender');
	if (given.origin === '') return no('no-origin');
	const secure = url.protocol === 'smtps:';
	const plain = here.includes(url.hostname) || url.searchParams.get('tls') === 'off';
	const setUp = {
		host: url.hostname.replace(/^\[|\]$/g, ''),
		port: Number(url.port) || (secure ? 465 : 587),
		secure,
		requireTls: !secure && !plain,
		login: url.username
			? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
			: null,
		from: given.from,
		origin: given.origin
	};
	return { ok: true, setUp };
}

/** The domain of the sender, which names messages: `"X" <a@example.nl>` gives `example.nl`. */
export const senderDomain = (from: string): string => /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
