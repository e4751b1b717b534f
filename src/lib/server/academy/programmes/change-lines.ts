import type { Library } from '../../../content/library.ts';
import { composerChanges } from '../../../i18n/composer-changes.ts';
import type { Titles } from '../../../i18n/composer-checks.ts';
import type { Language } from '../../../i18n/language.ts';
import type { ProgrammeChange } from '../../../programme/compose/change.ts';
import type { ModuleItem } from '../../../programme/schema.ts';
import { audienceWords, valueWords } from './change-values.ts';
import { entryName } from './titles.ts';

/** One change in a sentence, with what it was and what it becomes where that is a text or a value. */
export type ChangeLine = { says: string; was: string | null; is: string | null };

type Words = { library: Pick<Library, 'vocabulary'>; titles: Titles; language: Language };

/** What differs between two versions, in sentences. */
export const changeLines = (changes: readonly ProgrammeChange[], words: Words): ChangeLine[] =>
	changes.map((change) => lineOf(change, words));

function lineOf(change: ProgrammeChange, words: Words): ChangeLine {
	const { library, titles, language } = words;
	const t = composerChanges[language];
	const name = (entry: ModuleItem) => entryName(library, entry, titles, language);
	const only = (says: string): ChangeLine => ({ says, was: null, is: null });
	switch (change.what) {
		case 'about':
			return {
				says: t.about(t[change.key]),
				was: valueWords(change.key, change.was, words),
				is: valueWords(change.key, change.is, words)
			};
		case 'audience-added':
		case 'audience-gone': {
			const { audience } = change.audience;
			return only(t[change.what](titles[audience] ?? audience));
		}
		case 'audience-changed':
			return {
				says: t['audience-changed'](titles[change.is.audience] ?? change.is.audience),
				was: audienceWords(change.was, t),
				is: audienceWords(change.is, t)
			};
		case 'module-gone':
			return only(t['module-gone'](change.module.title));
		case 'module-moved': {
			const { title, place } = change.module;
			return only(t['module-moved'](title, change.was, place));
		}
		default: {
			const module = t.module(change.module.place, change.module.title);
			if (change.what === 'module-added')
				return only(t['module-added'](module, change.items.map(name).join(', ')));
			if (change.what === 'module')
				return {
					says: t.aboutModule(module, t[change.key]),
					was: valueWords(change.key, change.was, words),
					is: valueWords(change.key, change.is, words)
				};
			if (change.what === 'entries-moved') return only(t['entries-moved'](module));
			if (change.what !== 'entry-changed') return only(t[change.what](module, name(change.entry)));
			if ('choose' in change.is)
				return {
					says: t['entry-changed'](module, name(change.is)),
					was: name(change.was),
					is: name(change.is)
				};
			const says = t[change.is.required ? 'entry-required' : 'entry-optional'];
			return only(says(module, name(change.is)));
		}
	}
}
