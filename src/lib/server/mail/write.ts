import { htmlLang, type Language } from '../../i18n/language.ts';
import { mailBodies } from '../../i18n/mail-bodies.ts';
import { mailFields } from '../../i18n/mail-fields.ts';
import { mailFrame } from '../../i18n/mail-frame.ts';
import { mailButtons, mailSubjects } from '../../i18n/mail-subjects.ts';
import type { KeptText } from '../db/mail-texts.ts';
import { mailHtml, type Drawn, type Overview } from './html.ts';
import { plainText } from './plain.ts';
import { footOf, type MailKind } from './kinds.ts';
import { fillIn, pieces, type TextField } from './template.ts';

/** What is filled in in one mail. */
export type Values = Partial<Record<TextField, string>> & {
	/** Where the button leads. */
	url: string;
	overview?: Overview[];
	/** Where a click stops mails of this kind. */
	stop?: string;
};

export type Words = { subject: string; body: string };
export type Written = { subject: string; text: string; html: string };

/** The house that mails come from. */
export type House = {
	organisation: string;
	/** What the product is called here. */
	product: string;
	/** Ground of buttons, `#rrggbb`. */
	accent: string;
};

/** Our words of a mail. */
export const ownWords = (kind: MailKind, language: Language): Words => ({
	subject: mailSubjects[language][kind],
	body: mailBodies[language][kind]
});

/** The words of a mail: those of the organisation where it wrote some, which easy Dutch then shares. */
export function wordsOf(kept: readonly KeptText[], kind: MailKind, language: Language): Words {
	const own = kept.find((text) => text.kind === kind && text.language === htmlLang(language));
	return own ?? ownWords(kind, language);
}

type Which = { kind: MailKind; language: Language; words: Words };

/** Writes a mail as plain text and as HTML that say the same. */
export function writeMail(which: Which, values: Values, house: House): Written {
	const drawn = drawMail(which, values, house);
	return { subject: drawn.subject, text: plainText(drawn), html: mailHtml(drawn) };
}

/** A mail with everything filled in, before it becomes text or HTML. */
export function drawMail(
	{ kind, language, words }: Which,
	values: Values,
	{ organisation, product, accent }: House
): Drawn {
	const t = mailFrame[language];
	const names = mailFields[language];
	const filled = { organisation, product, ...values };
	const subject = fillIn(words.subject, names, filled).replace(/\s+/g, ' ').trim();
	const blocks = pieces(words.body, names, filled).flatMap((piece): Drawn['blocks'] => {
		if (piece.kind === 'text') return [piece];
		if (piece.kind === 'overview')
			return (values.overview ?? []).map((table) => ({ kind: 'overview', table }));
		const label = mailButtons[language][kind];
		return [{ kind: 'button', label, url: values.url, otherwise: t.noButton }];
	});
	const foot = [t[footOf(kind)], t.automatic(product, organisation)];
	const stop = values.stop ? { stop: { label: t.stop, url: values.stop } } : {};
	return { language, subject, blocks, foot, accent, ...stop };
}
