import { longDate } from '#lib/i18n/format.ts';
import { reportBook } from '#lib/i18n/report-book.ts';
import type { Book } from '#lib/report/book/book.ts';
import type { Day } from '#lib/report/day.ts';

/** What stands on the first page, line by line. */
export type Cover = {
	organisation: string;
	title: string;
	subtitle: string;
	years: string;
	/** The edition and its day, or that it is a draft. */
	state: string;
	/** Who was counted when, and who signed. */
	facts: string[];
};

/** The first page of a report. */
export function coverOf(book: Book): Cover {
	const { language, organisation, title, subtitle, years, edition, publishedOn, signedBy } = book;
	const words = reportBook[language];
	const day = (date: Day) => longDate(date, language);
	return {
		...{ organisation, title, subtitle },
		years: capital(words.years(years)),
		state: publishedOn
			? `${words.edition(edition)}. ${words.publishedOn(day(publishedOn))}`
			: words.draft,
		facts: [
			`${words.countedOn} ${day(book.countedOn)}`,
			...(signedBy === '' ? [] : [`${words.signedBy} ${signedBy}`])
		]
	};
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The date of the files of a book: that of its edition, or for a draft of its numbers. */
export const dateOf = ({ publishedOn, countedOn }: Book): Day => publishedOn ?? countedOn;
