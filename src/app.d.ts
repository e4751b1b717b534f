import type { Language } from '#lib/i18n/language.ts';
import type { SignedIn } from '#lib/server/sessions.ts';

declare global {
	namespace App {
		interface Locals {
			person: SignedIn | null;
			language: Language;
		}
		interface Error {
			id?: string;
		}
	}
}
