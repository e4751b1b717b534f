import { expect, it } from 'vitest';
import { allowBallotBox, securityHeaders } from '#lib/server/headers.ts';

const policyWith = (policy: string, box: string) => {
	const headers = new Headers({ 'content-security-policy': policy });
	allowBallotBox(headers, box);
	return headers.get('content-security-policy');
};

it('lets a page ask the ballot box on its own host, and nothing else more', () => {
	const policy = "default-src 'self'; connect-src 'self'; object-src 'none'";
	expect(policyWith(policy, 'https://box.example.nl')).toBe(
		"default-src 'self'; connect-src 'self' https://box.example.nl; object-src 'none'"
	);
	expect(policyWith(policy, '')).toBe(policy);
});

it('leaves an answer that may load nothing as it is', () => {
	expect(policyWith("default-src 'none'", 'https://box.example.nl')).toBe("default-src 'none'");
	expect(policyWith("default-src 'none'", 'https://box.example.nl')).not.toContain('box');
});

it('lets nothing that another system wrote run', () => {
	const policyOf = (path: string) => securityHeaders(true, path)['content-security-policy'];
	for (const path of ['/xapi', '/xapi/activities/state?stateId=a', '/xapi?method=GET'])
		expect(policyOf(path)).toMatch(/; sandbox$/);
	for (const path of ['/', '/xapi-profile', '/programme'])
		expect(policyOf(path)).not.toContain('sandbox');
});
