import type { Library } from '../content/library.ts';
import type { consult } from '../dilemma/codes.ts';
import { htmlLang, type Language } from '../i18n/language.ts';

export type PublicContact = { name: string; role: string; phone?: string; mail?: string };

/** The desks and people behind roles that are there for everybody, with what they are for. */
export function contactsFor(
	{ organisation, vocabulary }: Pick<Library, 'organisation' | 'vocabulary'>,
	roles: readonly (typeof consult)[number][],
	language: Language
): PublicContact[] {
	return roles.flatMap((role) =>
		(organisation.contacts[role] ?? [])
			.filter(({ unit, kinds }) => !unit && !kinds)
			.map(({ name, phone, mail }) => ({
				name,
				role: vocabulary.consult[role]![htmlLang(language)],
				...(phone && { phone }),
				...(mail && { mail })
			}))
	);
}
