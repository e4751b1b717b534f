import type { Role } from '../programme/roles.ts';

/** `anyone`: signed out too. `employee`: everyone who is signed in. A list: one of these roles. */
export type Allowed = 'anyone' | 'employee' | readonly Role[];

const leaders: Allowed = ['facilitator', 'manager'];
const coordinators: Allowed = ['integrity-coordinator', 'unit-coordinator'];
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
	'/ballot-box': 'anyone',
	'/ballot-box/[period]': 'anyone',
	'/ballot-box/[period]/[unit]/[dilemma]': 'anyone',
	'/ballot-box/[period]/receipts': 'anyone',
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
	'/ballots': 'employee',
	'/other-device': 'employee',
	'/outcome': 'employee',
	'/outcome/[period]': 'employee',
	'/outcome/[period]/record.txt': 'employee',
	'/outcome/[period]/team-card': 'employee',
	'/my-data': 'employee',
	'/my-data/export.json': 'employee',
	'/cards': library,
	'/cards/[item]': library,
	'/decks/[deck]': library,
	'/live': 'anyone',
	'/live/[code]': 'anyone',
	'/live/[code]/projector': 'anyone',
	'/live/[code]/tablet': 'anyone',
	'/live/[code]/guest': 'anyone',
	'/live/[code]/here': 'employee',
	'/live/[code]/remote': leaders,
	'/live/seat/[code]': 'anyone',
	'/live/seat/[code]/stream': 'anyone',
	'/live/screen/[code]': 'anyone',
	'/live/screen/[code]/stream': 'anyone',
	'/live/guest/[code]': 'anyone',
	'/live/guest/[code]/stream': 'anyone',
	'/live/attendance/[code]': 'employee',
	'/live/desk': leaders,
	'/live/desk/[code]': leaders,
	'/live/desk/[code]/stream': leaders,
	'/meetings': leaders,
	'/meetings/new': leaders,
	'/meetings/[plan]': leaders,
	'/meetings/[plan]/print': leaders,
	'/meetings/requests': ['facilitator'],
	'/meetings/held/[activity]': leaders,
	'/meetings/ask': 'employee',
	'/calendar': 'employee',
	'/case-book': 'employee',
	'/case-book/review': ['facilitator', 'academy', 'integrity-coordinator'],
	'/calendar/year': 'employee',
	'/calendar/year.ics': 'employee',
	'/pulse': 'employee',
	'/reports': 'employee',
	'/reports/[report]': 'anyone',
	'/reports/[report]/read': 'employee',
	'/reports/[report]/read/[file]': 'employee',
	'/reports/[report]/[edition]': 'anyone',
	'/reports/[report]/[edition]/[file]': 'anyone',
	'/annual-report': coordinators,
	'/annual-report/activities': coordinators,
	'/annual-report/activities/new': coordinators,
	'/annual-report/activities/[activity]': coordinators,
	'/annual-report/activities/import': ['integrity-coordinator'],
	'/annual-report/activities/changes': ['integrity-coordinator'],
	'/annual-report/activities/activities.csv': coordinators,
	'/annual-report/calendar': ['integrity-coordinator'],
	'/annual-report/tables': ['integrity-coordinator'],
	'/annual-report/tables/[table]': ['integrity-coordinator'],
	'/annual-report/tables/[table]/[file]': ['integrity-coordinator'],
	'/annual-report/plan': ['integrity-coordinator'],
	'/annual-report/figures': coordinators,
	'/annual-report/figures/[figure]': coordinators,
	'/annual-report/figures/[figure]/[file]': coordinators,
	'/annual-report/reports': ['integrity-coordinator'],
	'/annual-report/reports/[report]': ['integrity-coordinator'],
	'/annual-report/reports/[report]/preview': ['integrity-coordinator'],
	'/annual-report/reports/[report]/publish': ['integrity-coordinator'],
	'/annual-report/reports/[report]/[file]': ['integrity-coordinator'],
	'/hr': ['hr'],
	'/hr/oaths': ['hr'],
	'/hr/oaths/people.csv': ['hr'],
	'/hr/staff': ['hr'],
	'/hr/staff/people.csv': ['hr'],
	'/hr/staff/example.csv': ['hr'],
	'/hr/staff/import': ['hr'],
	'/hr/staff/import/[import]': ['hr'],
	'/hr/staff/import/[import]/progress': ['hr'],
	'/hr/[programme]': ['hr'],
	'/hr/[programme]/people': ['hr'],
	'/hr/[programme]/people.csv': ['hr'],
	'/hr/[programme]/units.csv': ['hr'],
	'/team': ['manager'],
	'/secret-choices': ['integrity-coordinator', 'administrator'],
	'/secret-choices/new': ['integrity-coordinator'],
	'/secret-choices/[period]': ['integrity-coordinator', 'administrator'],
	'/secret-choices/[period]/custody': ['integrity-coordinator'],
	'/secret-choices/[period]/progress': ['integrity-coordinator'],
	'/custody': ['custodian'],
	'/custody/[period]': ['custodian'],
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
