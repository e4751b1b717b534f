import { navigation } from '../i18n/navigation.ts';
import type { Language } from '../i18n/language.ts';
import type { Role } from '../programme/roles.ts';
import { judge } from './access.ts';

const entries = [
	{ href: '/programme', key: 'programme' },
	{ href: '/calendar', key: 'calendar' },
	{ href: '/case-book', key: 'caseBook' },
	{ href: '/outcome', key: 'outcome' },
	{ href: '/meetings', key: 'meetings' },
	{ href: '/cards', key: 'cards' },
	{ href: '/team', key: 'team' },
	{ href: '/hr', key: 'hr' },
	{ href: '/secret-choices', key: 'secretChoices' },
	{ href: '/custody', key: 'custody' },
	{ href: '/audit', key: 'audit' },
	{ href: '/admin', key: 'admin' }
] as const;

export type NavEntry = { href: string; label: string; current: boolean };

/**
 * The menu of somebody: only what the access table lets them open, and the outcome from the first count
 * on. Nothing when signed out.
 */
export function navigationFor(
	roles: readonly Role[],
	{ route, language, counted }: { route: string; language: Language; counted: boolean }
): NavEntry[] {
	if (roles.length === 0) return [];
	const words = navigation[language];
	return entries
		.filter(({ href }) => judge(href, roles) === 'allowed')
		.filter(({ key }) => counted || key !== 'outcome')
		.map(({ href, key }) => ({
			href,
			label: words[key],
			current: isCurrent(key, href, route)
		}));
}

/** Decks belong to the cards, and asking for a meeting to the calendar. */
function isCurrent(key: (typeof entries)[number]['key'], href: string, route: string): boolean {
	if (key === 'cards' && isBelow(route, '/decks')) return true;
	if (isBelow(route, '/meetings/ask')) return key === 'calendar';
	return isBelow(route, href);
}

const isBelow = (route: string, href: string) => route === href || route.startsWith(`${href}/`);
