import type { Book } from './book.ts';
import { differenceAt, type Difference } from './difference.ts';

/** How the parts of a cover are called, and a day is written. */
export type HeadWords = {
	reportTitle: string;
	subtitle: string;
	organisation: string;
	years: string;
	countedOn: string;
	language: string;
	appendix: string;
	languageName: (language: Book['language']) => string;
	day: (day: string) => string;
	/** An appendix of which only the file is another. */
	newFile: (title: string) => string;
};

/** What differs on the covers of two editions, and in their appendices. */
export function headChanges(before: Book, after: Book, words: HeadWords): Difference[] {
	return [
		...differenceAt(words.reportTitle, before.title, after.title),
		...differenceAt(words.subtitle, before.subtitle, after.subtitle),
		...differenceAt(words.organisation, before.organisation, after.organisation),
		...differenceAt(words.years, before.years.join(', '), after.years.join(', ')),
		...differenceAt(words.countedOn, words.day(before.countedOn), words.day(after.countedOn)),
		...differenceAt(
			words.language,
			words.languageName(before.language),
			words.languageName(after.language)
		),
		...appendixChanges(before.appendices, after.appendices, words)
	];
}

type Appendices = Book['appendices'];

function appendixChanges(before: Appendices, after: Appendices, words: HeadWords): Difference[] {
	const place = words.appendix;
	const added = after.filter(({ id }) => !before.some((each) => each.id === id));
	const gone = before.filter(({ id }) => !after.some((each) => each.id === id));
	const replaced = added.filter(({ title }) => gone.some((each) => each.title === title));
	const isReplaced = ({ title }: Appendices[number]) =>
		replaced.some((each) => each.title === title);
	return [
		...replaced.flatMap(({ title }) => differenceAt(place, title, words.newFile(title))),
		...added
			.filter((one) => !isReplaced(one))
			.flatMap(({ title }) => differenceAt(place, '', title)),
		...gone.filter((one) => !isReplaced(one)).flatMap(({ title }) => differenceAt(place, title, ''))
	];
}
