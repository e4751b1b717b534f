import { levels } from '../../i18n/hr.ts';
import type { Language } from '../../i18n/language.ts';
import { staffChanges } from '../../i18n/staff-changes.ts';
import type { UnitChange, UnitSort } from '#lib/staff/plan.ts';
import type { UnitLine } from '#lib/staff/view.ts';
import type { UnitNames } from './preview.ts';

/** How a change of a unit reads in the list of one sort: as it is now, and as it becomes. */
export function unitWords(names: UnitNames, language: Language) {
	const t = staffChanges[language];
	type Shape = NonNullable<UnitChange['after']>;
	const under = (shape: Shape | null) =>
		shape === null ? '' : shape.parent === null ? t.top : names(shape.parent);
	const level = (shape: Shape | null) => (shape ? levels[language][shape.level] : '');
	const words: Record<UnitSort, (change: UnitChange) => [was: string, becomes: string]> = {
		begins: ({ after }) => [level(after), under(after)],
		returns: ({ after }) => [level(after), under(after)],
		renamed: ({ before, after }) => [before!.name, after!.name],
		moved: ({ before, after }) => [under(before), under(after)],
		level: ({ before, after }) => [level(before), level(after)],
		stops: ({ before }) => [under(before), '']
	};
	return (change: UnitChange, sort: UnitSort): UnitLine => {
		const [was, becomes] = words[sort](change);
		const { code } = change;
		return { code, name: (change.after ?? change.before)!.name, was, becomes };
	};
}
