import { longDate, percent } from '../../i18n/format.ts';
import { mailDigests } from '../../i18n/mail-digests.ts';
import { mailFrame } from '../../i18n/mail-frame.ts';
import { mailKeyChanges } from '../../i18n/mail-key-changes.ts';
import { team } from '../../i18n/team.ts';
import { addDays, type Day } from '../../programme/calendar.ts';
import { drawMail, type House, type Values, type Words } from '../mail/write.ts';
import type { Drawn } from '../mail/html.ts';
import { plainText } from '../mail/plain.ts';
import type { MailKind } from '../mail/kinds.ts';
import type { TextLanguage } from './texts.ts';

/** A mail as somebody would get it, drawn by the page itself, and as plain text to copy. */
export type Preview = Pick<Drawn, 'subject' | 'blocks' | 'foot' | 'stop'> & { text: string };

/** How a mail would look with these words, for somebody who does not exist. */
export function previewOf(
	{ kind, language, words }: { kind: MailKind; language: TextLanguage; words: Words },
	{ house, origin, on }: { house: House; origin: string; on: Day }
): Preview {
	const drawn = drawMail({ kind, language, words }, exampleOf(kind, language, origin, on), house);
	const { subject, blocks, foot, stop } = drawn;
	return { subject, blocks, foot, stop, text: plainText(drawn) };
}

function exampleOf(kind: MailKind, language: TextLanguage, origin: string, on: Day): Values {
	const t = mailFrame[language];
	const date = longDate(addDays(on, 30), language);
	const example =
		language === 'en'
			? { name: 'Robin', title: 'Making choices' }
			: { name: 'Robin', title: 'Kiezen in je werk' };
	return {
		...{ firstName: example.name, programme: example.title, date, when: t.by(date) },
		...{ duration: t.minutes(40), url: `${origin}/` },
		change: mailKeyChanges[language].password,
		...(kind.startsWith('digest') && {
			overview: [table(kind, language, example.title)],
			stop: `${origin}/unsubscribe/`
		})
	};
}

function table(kind: MailKind, language: TextLanguage, title: string) {
	const t = mailDigests[language];
	if (kind === 'digest-hr')
		return {
			caption: t.rates,
			head: [t.programme, t.done, t.required, t.overdue],
			rows: [[title, '312', '400', '18']]
		};
	const words = team[language];
	return {
		caption: words.wholeOrganisation,
		head: [t.programme, t.stand],
		rows: [[title, words.percentageOf(percent(0.78, language), 40)]]
	};
}
