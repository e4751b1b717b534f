import type { Library } from '../../../content/library.ts';
import { ownKinds } from '../../../dilemma/edit/field.ts';
import type { Language } from '../../../i18n/language.ts';
import { labelsFor } from '../../labels.ts';

/** What people get now and can be copied, by kind and title. */
export function examples(library: Library, language: Language): { value: string; label: string }[] {
	const { kinds } = labelsFor(library, ['kinds'], language);
	return [...library.items.values()]
		.filter(({ kind, status }) => status === 'published' && ownKinds.some((own) => own === kind))
		.map(({ id, kind, title }) => ({ value: id, label: `${kinds[kind]}: ${title}` }))
		.toSorted((one, other) => one.label.localeCompare(other.label, 'nl'));
}
