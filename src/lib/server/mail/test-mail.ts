import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Language } from '../../i18n/language.ts';
import { mailTest } from '../../i18n/mail-test.ts';
import { mailFrame } from '../../i18n/mail-frame.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { clearTrouble } from '../db/mail-trouble.ts';
import { mailHtml } from './html.ts';
import { plainText } from './plain.ts';
import { openPost, type Letter } from './post.ts';
import type { MailSetUp } from './set-up.ts';
import { troubleOf, type MailRefusal, type ServerTrouble } from './trouble.ts';
import type { House } from './write.ts';

/** What came of a test mail. `said`: the words of the server, or of the connection. */
export type TestResult =
	| { ok: true; to: string }
	| { ok: false; to: string; wrong: ServerTrouble | MailRefusal; said: string };

const Address = v.pipe(v.string(), v.trim(), v.maxLength(254), v.email());

/** Reads where a test mail goes; undefined for what is no address. */
export function readAddress(form: FormData): string | undefined {
	const read = v.safeParse(Address, form.get('to'));
	return read.success ? read.output : undefined;
}

/**
 * Sends a mail here and now, to see whether the set-up is right. It takes half a minute at most. When it went
 * well, what waited for the server goes at once.
 */
export async function sendTestMail(
	db: Db,
	setUp: MailSetUp,
	{ to, language, house, by }: { to: string; language: Language; house: House; by: string }
): Promise<TestResult> {
	const post = openPost(setUp);
	const result = await post
		.send(letterTo(to, language, house))
		.then((): TestResult => ({ ok: true, to }))
		.catch((error): TestResult => ({ ok: false, to, ...whatWentWrong(error) }))
		.finally(() => post.close());
	if (result.ok) await clearTrouble(db);
	await record(db, {
		...{ actor: by, role: 'administrator', action: 'send-test-mail', object: 'mail' },
		...{ result: 'ok', origin: 'web', detail: { outcome: result.ok ? 'sent' : result.wrong } }
	});
	return result;
}

function whatWentWrong(error: unknown): { wrong: ServerTrouble | MailRefusal; said: string } {
	const trouble = troubleOf(error);
	const { response, message } = error as { response?: string; message?: string };
	const said = (response ?? message ?? '').slice(0, 300);
	if (trouble.about === 'server') return { wrong: trouble.trouble, said };
	if (trouble.about === 'later') return { wrong: trouble.trouble ?? trouble.refusal, said };
	return { wrong: trouble.refusal, said };
}

function letterTo(
	to: string,
	language: Language,
	{ organisation, product, accent }: House
): Letter {
	const t = mailTest[language];
	const blocks = t.body.split('\n').map((text) => ({ kind: 'text' as const, text }));
	const foot = [mailFrame[language].automatic(product, organisation)];
	const drawn = { language, subject: t.subject(product), blocks, foot, accent };
	const [text, html] = [plainText(drawn), mailHtml(drawn)];
	return { id: randomUUID(), to, subject: drawn.subject, text, html };
}
