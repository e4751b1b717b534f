import { fullDate, longDate } from '../../../i18n/format.ts';
import type { Language } from '../../../i18n/language.ts';
import { meetingPlan } from '../../../i18n/meeting-plan.ts';
import { activityKindNames } from '../../../i18n/register-kinds.ts';
import { yearCalendar as words } from '../../../i18n/year-calendar.ts';
import type { Day } from '../../../programme/calendar.ts';
import type { CalendarEntry } from './entry.ts';

/** A line of the year calendar in words. */
export type CalendarLine = Pick<
	CalendarEntry,
	'id' | 'title' | 'from' | 'to' | 'at' | 'minutes' | 'place' | 'note'
> & {
	/** Days, time and place. */
	when: string;
	/** What sort of thing it is, and for whom. */
	about: string;
	/** Marks what people choose in, beside what is only to be known. */
	accent: boolean;
	/** Where somebody may sign up, and what the link says. */
	href?: string;
	link?: string;
};

/** Says an entry in words on a day: a meeting that is still to come has a link to the calendar. */
export function lineOf(entry: CalendarEntry, on: Day, language: Language): CalendarLine {
	const t = words[language];
	const { id, title, from, to, at, minutes, place, what } = entry;
	const days =
		from === to
			? fullDate(from, language)
			: t.span(longDate(from, language), longDate(to, language));
	const more = [at && t.at(at), minutes && t.minutes(minutes), place].filter(Boolean);
	const isOpen = what === 'meeting' && from >= on;
	return {
		...{ id, title, from, to, at, minutes, place, note: noteOf(entry, language) },
		when: [days, ...more].join(', '),
		about: aboutOf(entry, language),
		accent: what === 'choice' || what === 'pulse',
		...(isOpen && { href: '/calendar', link: t.signUp })
	};
}

function aboutOf(entry: CalendarEntry, language: Language): string {
	const t = words[language];
	const whom = entry.unit === null ? t.forEveryone : t.forUnit(entry.unit);
	switch (entry.what) {
		case 'planned':
			return `${activityKindNames[language][entry.kind]}, ${whom}`;
		case 'meeting':
			return `${meetingPlan[language][entry.kind]}, ${whom}`;
		default:
			return t[entry.what];
	}
}

function noteOf({ what, note }: CalendarEntry, language: Language): string {
	const t = words[language];
	return what === 'choice' ? t.choiceText : what === 'pulse' ? t.pulseText : note;
}
