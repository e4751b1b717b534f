import type { Language } from '../../i18n/language.ts';
import { mailFields } from '../../i18n/mail-fields.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { dropText, keepText, keptTexts } from '../db/mail-texts.ts';
import { mailKinds, termsOf, type MailKind } from '../mail/kinds.ts';
import { templateProblems, type Field, type TemplateProblem } from '../mail/template.ts';
import { ownWords, type Words } from '../mail/write.ts';
import type { ReminderReader } from './reader.ts';

/** The languages that an organisation writes mails in; easy Dutch follows the Dutch. */
export const textLanguages = ['nl', 'en'] as const;
export type TextLanguage = (typeof textLanguages)[number];

export type TextEntry = { kind: MailKind; own: TextLanguage[] };

/** Every mail, and in which languages the organisation wrote it itself. */
export async function textList(db: Db): Promise<TextEntry[]> {
	const kept = await keptTexts(db);
	return (Object.keys(mailKinds) as MailKind[]).map((kind) => ({
		kind,
		own: textLanguages.filter((language) =>
			kept.some((text) => text.kind === kind && text.language === language)
		)
	}));
}

export type TextPage = { words: Words; isOwn: boolean; ours: Words };

/** The words of a mail in a language, and ours. */
export async function textPage(db: Db, kind: MailKind, language: TextLanguage): Promise<TextPage> {
	const kept = await keptTexts(db);
	const own = kept.find((text) => text.kind === kind && text.language === language);
	const ours = ownWords(kind, language);
	const words = own ? { subject: own.subject, body: own.body } : ours;
	return { words, isOwn: own !== undefined, ours };
}

/** What may and what has to be filled in in a mail. */
export function fieldsOf(kind: MailKind): { allowed: Field[]; needed: Field[] } {
	const { link, account, optional } = termsOf(kind);
	const shared: Field[] = ['firstName', 'organisation', 'product', 'button'];
	if (link) return { allowed: shared, needed: ['button'] };
	if (kind === 'key-changed') return { allowed: [...shared, 'change'], needed: ['change'] };
	if (account) return { allowed: shared, needed: [] };
	if (optional) return { allowed: [...shared, 'overview'], needed: ['overview'] };
	const day: Field = kind === 'reminder-start' ? 'when' : 'date';
	return { allowed: [...shared, 'programme', 'duration', day], needed: ['button'] };
}

const most = { subject: 150, body: 4_000 } as const;

/** What is wrong with a text, by the part of it. */
export type TextProblems = Partial<
	Record<keyof Words, TemplateProblem | { problem: 'empty' | 'long' }>
>;

/** Reads what HR wrote, without the sign that no text of a database holds. */
export const readWords = (form: FormData): Words => ({
	subject: textIn(form, 'subject').replace(/\s+/g, ' '),
	body: textIn(form, 'body')
});

const textIn = (form: FormData, name: keyof Words) =>
	String(form.get(name) ?? '')
		.replaceAll('\r\n', '\n')
		.replaceAll('\0', '')
		.trim();

/** What is wrong with the words of a mail. */
export function problemsOf(kind: MailKind, language: Language, words: Words): TextProblems {
	const { allowed, needed } = fieldsOf(kind);
	const names = mailFields[language];
	const inSubject = allowed.filter((field) => field !== 'button' && field !== 'overview');
	const found = {
		subject:
			length(words.subject, most.subject) ??
			templateProblems(words.subject, names, { allowed: inSubject, needed: [] })[0],
		body:
			length(words.body, most.body) ?? templateProblems(words.body, names, { allowed, needed })[0]
	};
	return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined));
}

const length = (text: string, limit: number) => {
	if (text === '') return { problem: 'empty' as const };
	return text.length > limit ? { problem: 'long' as const } : undefined;
};

type Which = { kind: MailKind; language: TextLanguage };

/**
 * Keeps the words of the organisation, unless something is wrong with them; words that are ours again are not
 * kept. @returns what is wrong
 */
export async function saveWords(
	db: Db,
	{ personId: by, on }: ReminderReader,
	{ kind, language }: Which,
	words: Words
): Promise<TextProblems | null> {
	const problems = problemsOf(kind, language, words);
	if (Object.keys(problems).length > 0) return problems;
	const ours = ownWords(kind, language);
	const same = words.subject === ours.subject && words.body === ours.body;
	await db.transaction(async (tx) => {
		if (same) await dropText(tx, kind, language);
		else await keepText(tx, { kind, language, ...words }, { by, on });
		await note(tx, by, 'change-mail-text', { kind, language });
	});
	return null;
}

/** Goes back to our words. */
export async function restoreWords(
	db: Db,
	{ personId: by }: ReminderReader,
	which: Which
): Promise<void> {
	await db.transaction(async (tx) => {
		if (await dropText(tx, which.kind, which.language))
			await note(tx, by, 'restore-mail-text', which);
	});
}

const note = (db: Db, actor: string, action: string, { kind, language }: Which) =>
	record(db, {
		...{ actor, role: 'hr', action, object: `mail-text ${kind} ${language}` },
		...{ result: 'ok', origin: 'web' }
	});
