import type { Library } from '../../content/library.ts';
import { htmlLang, type Language } from '../../i18n/language.ts';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from '../db/connect.ts';
import { findPackable } from './offered.ts';

/** What a package of a module holds, before it is made. */
export type PackagePage = {
	programme: { id: string; title: string };
	module: { id: string; title: string; minutes: number };
	items: { id: string; title: string; kind: string; minutes: number; required: boolean }[];
	/** Items that our own people get others in the place of. */
	drawn: boolean;
	/** Cards and statements: of those our own people choose in secret. */
	chosen: boolean;
	easy: boolean;
};

/** @returns `undefined` where there is no such module, or where it is a meeting */
export async function packagePage(
	db: Db,
	library: Library,
	at: { programme: string; module: string; on: Day },
	language: Language
): Promise<PackagePage | undefined> {
	const found = await findPackable(db, library, at);
	if (!found) return undefined;
	const { programme, module, items } = found;
	return {
		programme: { id: programme.id, title: programme.title },
		module: { id: module.id, title: module.title, minutes: module.minutes },
		items: items.map(({ item: { id, title, kind, minutes }, required }) => ({
			...{ id, title, minutes, required },
			kind: library.vocabulary.kinds[kind][htmlLang(language)]
		})),
		drawn: items.some((entry) => entry.drawn),
		chosen: items.some(({ item: { kind } }) => kind === 'card' || kind === 'statement'),
		easy: programme.readingLevel === 'A2'
	};
}
