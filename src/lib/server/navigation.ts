import { navigation } from '../i18n/navigation.ts';
import type { Language } from '../i18n/language.ts';
import type { Day } from '../programme/calendar.ts';
import { judge } from './access.ts';
import type { Db } from './db/connect.ts';
import { seenBy } from './db/menu.ts';
import type { SignedIn } from './sessions.ts';

const entries = [
	{ href: '/programme', key: 'programme' },
	{ href: '/calendar', key: 'calendar' },
	{ href: '/case-book', key: 'caseBook' },
	{ href: '/outcome', key: 'outcome' },
	{ href: '/pulse', key: 'pulse' },
	{ href: '/week', key: 'week' },
	{ href: '/reports', key: 'reports' },
	{ href: '/meetings', key: 'meetings' },
	{ href: '/cards', key: 'cards' },
	{ href: '/academy', key: 'academy' },
	{ href: '/team', key: 'team' },
	{ href: '/unit', key: 'unit' },
	{ href: '/hr', key: 'hr' },
	{ href: '/secret-choices', key: 'secretChoices' },
	{ href: '/annual-report', key: 'annualReport' },
	{ href: '/custody', key: 'custody' },
	{ href: '/audit', key: 'audit' },
	{ href: '/admin', key: 'admin' }
] as const;

type Key = (typeof entries)[number]['key'];

export type NavEntry = { href: string; label: string; current: boolean };

/**
 * The menu of somebody: only what the access table lets them open, and no page with nothing on it. Nothing
 * when signed out.
 */
export async function menuOf(
	db: Db,
	person: Pick<SignedIn, 'personId' | 'roles'> | null,
	{ route, language, on }: { route: string; language: Language; on: Day }
): Promise<NavEntry[]> {
	if (!person) return [];
	const seen: Partial<Record<Key, boolean>> = await seenBy(db, person.personId, on);
	const words = navigation[language];
	return entries
		.filter(({ href, key }) => judge(href, person.roles) === 'allowed' && (seen[key] ?? true))
		.map(({ href, key }) => ({
			href,
			label: words[key],
			current: isCurrent(key, href, route)
		}));
}

/** Decks belong to the cards, and asking for a meeting to the calendar. */
function isCurrent(key: Key, href: string, route: string): boolean {
	if (key === 'cards' && isBelow(route, '/decks')) return true;
	if (isBelow(route, '/meetings/ask')) return key === 'calendar';
	return isBelow(route, href);
}

const isBelow = (route: string, href: string) => route === href || route.startsWith(`${href}/`);
