import type { Language } from '#lib/i18n/language.ts';
import type { SignedIn } from '#lib/server/sessions.ts';

declare global {
	namespace App {
		interface Locals {
			person: SignedIn | null;
			language: Language;
			/** Origins of sites that may show this page in theirs; nobody's where it is absent. */
			framers?: string[];
			/** The form that came along, once it was read. */
			sent?: FormData;
			/** The database could not be used for it. */
			away?: boolean;
			/** The origin of another site to which this page sends a form. */
			formsTo?: string;
		}
		interface Error {
			id?: string;
		}
	}
}
