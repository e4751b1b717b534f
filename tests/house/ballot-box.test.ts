import { describe, expect, it } from 'vitest';
import { isMachinePath } from '../../scripts/serve/machine-paths.ts';
import { projectFiles, read } from './project.ts';

// Who hands in an envelope, or asks for the keys, is nobody: the box gets no cookie, and asks for none.

const routes = projectFiles('src/routes/ballot-box');

describe('the ballot box', () => {
	it.each(['/ballot-box', '/ballot-box/2027', '/ballot-box/2027/organisation/de-envelop'])(
		'gets no cookie at %s',
		(path) => {
			expect(isMachinePath(path)).toBe(true);
		}
	);

	it('reads nothing of a request that could tell who sends it', () => {
		const telling = /\b(locals|cookies|headers\.get|getClientAddress|request\.headers|platform)\b/;
		expect(routes.length).toBeGreaterThan(3);
		expect(routes.filter((path) => telling.test(read(path)))).toEqual([]);
	});

	it('acts as a role that reads no names', () => {
		const roles = routes.flatMap((path) => read(path).match(/pools\.\w+/g) ?? []);
		expect(new Set(roles)).toEqual(new Set(['pools.box']));
	});
});
