import { error } from '@sveltejs/kit';
import { ui } from '#lib/i18n/ui.ts';
import { mail } from '#lib/server/app.ts';
import { asMailKind, type MailKind } from '#lib/server/mail/kinds.ts';
import type { Words } from '#lib/server/mail/write.ts';
import { previewOf, type Preview } from '#lib/server/reminders/preview.ts';
import type { TextLanguage } from '#lib/server/reminders/texts.ts';
import { deciderOf } from '../../reader.server.ts';

/** A mail in a language. */
export type Asked = { kind: MailKind; language: TextLanguage };

/** Which mail is asked for, and who asks. */
export function askedOf(event: { params: { kind: string }; url: URL; locals: App.Locals }) {
	const decider = deciderOf(event.locals);
	const kind = asMailKind(event.params.kind);
	if (!kind) error(404, ui[event.locals.language].notFound);
	const language: TextLanguage = event.url.searchParams.get('text') === 'en' ? 'en' : 'nl';
	return { decider, asked: { kind, language } };
}

/** How a mail looks with these words. */
export async function preview(asked: Asked, words: Words, on: string): Promise<Preview> {
	const origin = mail.setUp.ok ? mail.setUp.setUp.origin : 'https://…';
	return previewOf({ ...asked, words }, { house: await mail.house(), origin, on });
}
