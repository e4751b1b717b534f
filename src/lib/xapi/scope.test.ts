import { expect, test } from 'vitest';
import { mayDo, rights, scopes, type Scope } from './scope.ts';

const given = (...of: Scope[]) => rights.filter((right) => mayDo(of, right));

test('nobody may anything without a scope', () => {
	expect(given()).toEqual([]);
});

test('all gives every right, and reading everything gives every right that does not write', () => {
	expect(given('all')).toEqual([...rights]);
	expect(given('all/read')).toEqual(rights.filter((right) => !right.endsWith('/write')));
});

test.each<[Scope, string[]]>([
	['statements/write', ['statements/write']],
	['statements/read', ['statements/read', 'statements/read/mine']],
	['statements/read/mine', ['statements/read/mine']],
	['state', ['state/read', 'state/write']],
	['profile', ['profile/read', 'profile/write']]
])('%s gives no statement, state or profile more than it says', (scope, expected) => {
	const lookUps = ['activities', 'agents'];
	expect(given(scope).filter((right) => !lookUps.includes(right))).toEqual(expected);
});

test('whoever only writes learns nothing of anybody', () => {
	expect(mayDo(['statements/write'], 'agents')).toBe(false);
	expect(mayDo(['statements/read/mine'], 'agents')).toBe(false);
});

test('scopes add up, in any order', () => {
	const all = scopes.filter((scope) => !scope.startsWith('all'));
	expect(given(...all)).toEqual([...rights]);
	expect(given(...all.toReversed())).toEqual([...rights]);
});
