import type { Role } from '../programme/roles.ts';

/** `anyone`: signed out too. `employee`: everyone who is signed in. A list: one of these roles. */
export type Allowed = 'anyone' | 'employee' | readonly Role[];

const library: Allowed = ['facilitator', 'academy', 'integrity-coordinator', 'manager'];

/**
 * Who may ask which route: the one table. The guard of hooks.server.ts refuses a route that is not in
 * it, and tests/attack/access.test.ts asks every route with every role.
 */
export const access: Readonly<Record<string, Allowed>> = {
	'/': 'anyone',
	'/sign-in': 'anyone',
	'/sign-out': 'employee',
	'/set-up/[token]': 'anyone',
	'/language': 'anyone',
	'/refused': 'anyone',
	'/privacy': 'anyone',
	'/accessibility': 'anyone',
	'/certificate': 'anyone',
	'/certificate/[code]': 'anyone',
	'/healthz': 'anyone',
	'/readyz': 'anyone',
	'/.well-known/security.txt': 'anyone',
	'/programme': 'employee',
	'/programme/[programme]': 'employee',
	'/programme/[programme]/[module]/[item]': 'employee',
	'/programme/[programme]/completed': 'employee',
	'/programme/[programme]/certificate.pdf': 'employee',
	'/my-data': 'employee',
	'/my-data/export.json': 'employee',
	'/cards': library,
	'/cards/[item]': library,
	'/decks/[deck]': library,
	'/hr': ['hr'],
	'/hr/[programme]': ['hr'],
	'/hr/[programme]/people': ['hr'],
	'/hr/[programme]/people.csv': ['hr'],
	'/hr/[programme]/units.csv': ['hr'],
	'/team': ['manager'],
	'/audit': ['auditor'],
	'/admin': ['administrator']
};

export type Verdict = 'allowed' | 'sign-in-first' | 'refused' | 'unlisted';

/** Whether somebody with these roles (`null`: signed out) may ask a route. */
export function judge(route: string, roles: readonly Role[] | null): Verdict {
	const allowed = access[route];
	if (!allowed) return 'unlisted';
	if (allowed === 'anyone') return 'allowed';
	if (roles === null) return 'sign-in-first';
	if (allowed === 'employee') return 'allowed';
	return allowed.some((role) => roles.includes(role)) ? 'allowed' : 'refused';
}
