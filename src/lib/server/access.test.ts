import { expect, test } from 'vitest';
import { roles, type Role } from '../programme/roles.ts';
import { access, judge } from './access.ts';

/** Pages about people by name, or about the house itself, and the one role that each is for. */
const reserved: [under: string, role: Role][] = [
	['/hr', 'hr'],
	['/team', 'manager'],
	['/audit', 'auditor'],
	['/admin', 'administrator']
];

test.each(reserved)('everything under %s is for the role %s and nobody else', (under, role) => {
	const routes = Object.keys(access).filter((route) => `${route}/`.startsWith(`${under}/`));
	expect(routes).not.toEqual([]);
	for (const route of routes) {
		expect(judge(route, null)).toBe('sign-in-first');
		for (const other of roles) {
			const held: Role[] = ['employee', other];
			expect(judge(route, held), route).toBe(other === role ? 'allowed' : 'refused');
		}
	}
});
