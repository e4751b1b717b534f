import type { Language } from '#lib/i18n/language.ts';
import { rulesPreview } from '#lib/i18n/rules-preview.ts';
import type { PreviewGroup } from '#lib/programme/rule-preview.ts';

/** The groups of a preview in the order in which they are told, with their names. */
export function groupLabels(language: Language): { group: PreviewGroup; label: string }[] {
	const t = rulesPreview[language];
	return [
		{ group: 'asked', label: t.groupAsked },
		{ group: 'done', label: t.groupDone },
		{ group: 'late', label: t.groupLate },
		{ group: 'fresh', label: t.groupFresh },
		{ group: 'again', label: t.groupAgain },
		{ group: 'dropped', label: t.groupDropped },
		{ group: 'excepted', label: t.groupExcepted }
	];
}
