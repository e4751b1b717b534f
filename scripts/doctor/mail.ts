import type postgres from 'postgres';
import { checkPost } from '#lib/server/mail/post.ts';
import { readSetUp } from '#lib/server/mail/set-up.ts';
import { troubleOf } from '#lib/server/mail/trouble.ts';
import type { Settings } from '../start/settings.ts';
import { about, type Finding } from './finding.ts';

const mail = about('mail');

const gaps = {
	'no-server': 'SMTP_URL is absent: no reminder, invitation or new password goes out.',
	'bad-server': 'SMTP_URL cannot be read.',
	'no-sender': 'MAIL_FROM is absent: nothing goes out.',
	'no-origin': 'PUBLIC_ORIGIN is absent: links in mails need it, so nothing goes out.'
};

/** Whether the mail server lets us in. Nothing is sent. */
export async function lookAtMail({ mail: given }: Pick<Settings, 'mail'>): Promise<Finding[]> {
	const read = readSetUp(given);
	if (!read.ok) return [mail.warning(gaps[read.gap])];
	const { host, port } = read.setUp;
	try {
		await checkPost(read.setUp);
		return [
			mail.ok(`${host}:${port} lets us in.`),
			mail.unknown('Whether mails arrive: SPF and DKIM of the domain. Send yourself a test mail.')
		];
	} catch (error) {
		const trouble = troubleOf(error);
		const why = 'trouble' in trouble && trouble.trouble ? trouble.trouble : 'it refuses us';
		return [mail.trouble(`${host}:${port} cannot be used: ${why}.`)];
	}
}

/** How many mails wait or were refused. */
export async function lookAtOutbox(sql: postgres.Sql): Promise<Finding[]> {
	const [there] = await sql`select to_regclass('mail_outbox') is not null as is`;
	if (!there!.is) return [];
	const [row] = await sql`select
		count(*) filter (where state = 'waiting' and not_before < now() - interval '1 hour')::int as late,
		count(*) filter (where state = 'refused' and handled_on is null)::int as refused from mail_outbox`;
	const found: Finding[] = [];
	if (row!.late) found.push(mail.warning(`${row!.late} mails are an hour late.`));
	if (row!.refused) found.push(mail.warning(`${row!.refused} were refused: HR sees which.`));
	return found;
}
