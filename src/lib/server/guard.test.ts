import { expect, test } from 'vitest';
import type { Db } from './db/connect.ts';
import { guard, unreadable, withoutTraps } from './guard.ts';

const locals = { person: null, language: 'en' as const };
const asked = (path: string) => ({
	...{ route: { id: '/sign-in' }, url: new URL(path, 'http://here'), isDataRequest: false },
	...{ request: new Request('http://here'), locals, fetch, getClientAddress: () => '' }
});
const statusOf = (work: () => unknown): unknown => {
	try {
		work();
		return undefined;
	} catch (problem) {
		return (problem as { status?: number }).status ?? problem;
	}
};

test.each(['/sign-in?a=%00', '/sign-in?__proto__=1', '/sign-in?/default', '/sign-in?%2Fdefault=1'])(
	'an address that no page has is none: %s',
	(path) => {
		expect(statusOf(() => guard({} as Db, asked(path)))).toBe(404);
		expect(statusOf(() => guard({} as Db, asked('/sign-in?to=/')))).toBeUndefined();
	}
);

test('who has to sign in first goes on in the language of the link', () => {
	const toHr = (query: string) => ({
		...asked(`/hr${query}`),
		...{ route: { id: '/hr' }, isDataRequest: true }
	});
	const leads = (query: string) => {
		try {
			return guard({} as Db, toHr(query));
		} catch (redirected) {
			return (redirected as { location?: string }).location;
		}
	};
	expect(leads('?lang=en')).toBe('/sign-in?to=%2Fhr&lang=en');
	expect(leads('')).toBe('/sign-in?to=%2Fhr');
});

test('a form loses zero bytes and a field that is a trap, and keeps its order and its files', async () => {
	const form = new FormData();
	form.append('__proto__', '1');
	form.append('a', 'x\0y');
	form.append('a', 'z');
	form.append('file', new File(['body\0'], 'na\0me.csv'));
	const [first, second, third, ...rest] = [...withoutTraps(form)];
	expect([first, second, rest]).toEqual([['a', 'xy'], ['a', 'z'], []]);
	const file = third![1] as File;
	expect([file.name, await file.text()]).toEqual(['name.csv', 'body\0']);
});

test('a form that breaks off is the mistake of who sent it; another problem is ours', () => {
	for (const problem of [new TypeError('no form'), new URIError('a name of a file')])
		expect(statusOf(() => unreadable({ locals }, problem))).toBe(400);
	const ours = new Error('too large');
	expect(statusOf(() => unreadable({ locals }, ours))).toBe(ours);
});
