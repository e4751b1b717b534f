import { longDate } from '#lib/i18n/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { oaths } from '#lib/i18n/oaths.ts';
import type { OathActivity } from '#lib/server/oaths.ts';

type Words = (typeof oaths)['nl'];

/** How many people an entry of the register counts, in words. */
export function peopleOf({ people }: Pick<OathActivity, 'people'>, t: Words): string {
	if (people.kind === 'not-counted') return t.notCounted;
	return people.kind === 'circa' ? t.circa(people.number) : t.counted(people.number);
}

/** Entries of the register to choose from: no entry first. */
export const activityChoices = (entries: OathActivity[], t: Words, language: Language) => [
	{ value: '', label: t.noActivity },
	...entries.map((entry) => ({
		value: entry.id,
		label: t.activityLine(entry.title, daysOf(entry, language), peopleOf(entry, t), entry.named)
	}))
];

const daysOf = ({ from, to }: OathActivity, language: Language) =>
	from === to
		? longDate(from, language)
		: `${longDate(from, language)} – ${longDate(to, language)}`;
