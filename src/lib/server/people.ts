import type { Language } from '../i18n/language.ts';
import type { Db } from './db/connect.ts';
import { setLanguage } from './db/people.ts';

/** Remembers the language somebody chose, for every device. */
export function chooseLanguage(db: Db, personId: string, language: Language): Promise<void> {
	return setLanguage(db, personId, language);
}
