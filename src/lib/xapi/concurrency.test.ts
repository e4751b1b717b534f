import { describe, expect, test } from 'vitest';
import { conflictOf, type Change } from './concurrency.ts';

const change: Change = {
	...{ method: 'PUT', kind: 'agent-profile', version: '2.0.0' },
	...{ ifMatch: null, ifNoneMatch: null, etag: 'a1' }
};
const status = (more: Partial<Change>) => conflictOf({ ...change, ...more })?.status;
const absent = { etag: undefined };

describe('what stands in the way of a change of a document', () => {
	test('If-Match lets a change through while the document is as it says', () => {
		for (const method of ['PUT', 'POST', 'DELETE'] as const) {
			expect(status({ method, ifMatch: '"a1"' })).toBeUndefined();
			expect(status({ method, ifMatch: '"b2", "a1"' })).toBeUndefined();
			expect(status({ method, ifMatch: '*' })).toBeUndefined();
			expect(status({ method, ifMatch: '"b2"' })).toBe(412);
			expect(status({ method, ifMatch: '"a1"', ...absent })).toBe(412);
			expect(status({ method, ifMatch: '*', ...absent })).toBe(412);
		}
	});

	test('a weak entity tag, or one without quotes, is none', () => {
		expect(status({ ifMatch: 'W/"a1"' })).toBe(412);
		expect(status({ ifMatch: 'a1' })).toBe(412);
	});

	test('If-None-Match lets a change through while there is no such document', () => {
		for (const method of ['PUT', 'POST'] as const) {
			expect(status({ method, ifNoneMatch: '*', ...absent })).toBeUndefined();
			expect(status({ method, ifNoneMatch: '*' })).toBe(412);
			expect(status({ method, ifNoneMatch: '"a1"' })).toBe(412);
			expect(status({ method, ifNoneMatch: '"b2"' })).toBeUndefined();
		}
	});

	test('a PUT without either overwrites nothing, but a state of 1.0.3', () => {
		for (const kind of ['agent-profile', 'activity-profile', 'state'] as const)
			expect(status({ kind })).toBe(409);
		for (const kind of ['agent-profile', 'activity-profile'] as const)
			expect(status({ kind, version: '1.0.3' })).toBe(409);
		expect(status({ kind: 'state', version: '1.0.3' })).toBeUndefined();
	});

	test('a new profile by PUT needs a header in 1.0.3 only', () => {
		expect(status({ version: '1.0.3', ...absent })).toBe(400);
		expect(status({ version: '1.0.3', kind: 'state', ...absent })).toBeUndefined();
		expect(status(absent)).toBeUndefined();
	});

	test('POST and DELETE need no headers', () => {
		for (const method of ['POST', 'DELETE'] as const)
			for (const version of ['1.0.3', '2.0.0'] as const) {
				expect(status({ method, version })).toBeUndefined();
				expect(status({ method, version, ...absent })).toBeUndefined();
			}
	});

	test('a conflict says what to do', () => {
		expect(conflictOf(change)!.says).toMatch(/fetch it, .* set If-Match to its ETag/);
	});
});
