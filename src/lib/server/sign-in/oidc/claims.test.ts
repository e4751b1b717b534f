import { expect, test } from 'vitest';
import { claimsOf, isLevelReached, wantedBy } from './claims.ts';

const own = { matching: 'email', numberClaim: null, ownAddresses: false } as const;
const email = 'noor@zandermeer.example';

test('userinfo adds what the token lacks', () => {
	expect(wantedBy(own, claimsOf({ sub: '1' }, { email, email_verified: true }))).toEqual({ email });
	expect(wantedBy(own, claimsOf({ email }, { email, email_verified: true }))).toEqual({ email });
});

test('userinfo does not say of another address that the one of the token is verified', () => {
	const other = { email: 'x@elsewhere.example', email_verified: true };
	expect(wantedBy(own, claimsOf({ email }, other))).toBe('unverified-email');
});

test('the level of assurance stands in the signed token, or nowhere', () => {
	const levels = ['high'];
	expect(isLevelReached({ levels }, claimsOf({}, { acr: 'high' }))).toBe(false);
	expect(isLevelReached({ levels }, claimsOf({ acr: 'high' }, {}))).toBe(true);
});
