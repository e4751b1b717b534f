import { describe, expect, test } from 'vitest';
import { voided, type AnyStatement } from '../any/statement.ts';
import { askedWait, batchAfter, usualPace, waitAfter } from './pace.ts';
import { saysIn, verdictOn } from './verdict.ts';
import { isWanted } from './wanted.ts';

const answer = (status: number, text = '') => ({ status, text, headers: {} });

describe('an answer of a store', () => {
	test.each([
		[200, 'taken', undefined],
		[204, 'taken', undefined],
		[301, 'trouble', 'address'],
		[400, 'refused', 'refused'],
		[401, 'trouble', 'credentials'],
		[403, 'trouble', 'credentials'],
		[404, 'trouble', 'address'],
		[408, 'trouble', 'timeout'],
		[409, 'conflict', undefined],
		[413, 'refused', 'too-large'],
		[418, 'trouble', 'strange-answer'],
		[429, 'trouble', 'busy'],
		[500, 'trouble', 'store-error'],
		[503, 'trouble', 'busy']
	])('%i is %s %s', (status, is, why) => {
		const verdict = verdictOn(answer(status));
		expect(verdict.is).toBe(is);
		expect(
			'trouble' in verdict ? verdict.trouble : 'reason' in verdict ? verdict.reason : why
		).toBe(why);
	});

	test.each([
		['{"error":"no actor"}', '400 no actor'],
		['{"error":true,"message":"no actor"}', '400 no actor'],
		['"no actor"', '400 no actor'],
		['<h1>Bad</h1>\n<p>no actor</p>', '400 Bad no actor'],
		['null', '400 null'],
		['', '400']
	])('%s is kept as %s', (text, kept) => {
		expect(saysIn(answer(400, text))).toBe(kept);
	});

	test('a long one is cut short', () => {
		expect(saysIn(answer(400, '🙂'.repeat(1_000))).length).toBeLessThan(700);
	});
});

describe('after trouble', () => {
	test('each wait is twice the one before, up to a most, and half of it is chance', () => {
		const waits = [1, 2, 3, 20, 4_000].map((times) => waitAfter(times, 1, usualPace));
		expect(waits).toEqual([2_000, 4_000, 8_000, 900_000, 900_000]);
		expect(waitAfter(3, 0, usualPace)).toBe(4_000);
	});

	test('a store that asks for a longer wait gets it, up to an hour', () => {
		expect(waitAfter(1, 1, usualPace, 30_000)).toBe(30_000);
		expect(waitAfter(1, 1, usualPace, 500)).toBe(2_000);
		expect(waitAfter(1, 1, usualPace, 86_400_000)).toBe(3_600_000);
	});

	test.each([
		['120', 120_000],
		['Sun, 22 Nov 2026 10:00:30 GMT', 30_000],
		['Sun, 22 Nov 2026 09:00:00 GMT', 0],
		['soon', 0],
		[undefined, 0]
	])('Retry-After: %s', (header, wait) => {
		expect(askedWait(header, new Date('2026-11-22T10:00:00Z'))).toBe(wait);
	});

	test('fewer statements go in one request, and never too few to see which one is wrong', () => {
		expect([0, 1, 2, 3, 4, 40].map(batchAfter)).toEqual([100, 50, 25, 12, 10, 10]);
	});
});

describe('a store that asked for something', () => {
	const did = (verb: string, object: AnyStatement['object']): AnyStatement => ({
		...{ actor: { mbox: 'mailto:a@example.com' }, verb: { id: verb }, object }
	});
	const about = (id: string) => did('x:did', { id });
	const all = { verbs: [], activities: [] };

	test('gets the activities that it named, also as what something is part of', () => {
		const wanted = { verbs: [], activities: ['x:1', 'x:courses/'] };
		expect(isWanted(wanted, about('x:1'))).toBe(true);
		expect(isWanted(wanted, about('x:11'))).toBe(false);
		expect(isWanted(wanted, about('x:courses/7'))).toBe(true);
		expect(isWanted(wanted, about('x:courses'))).toBe(false);
		const context = { contextActivities: { parent: [{ id: 'x:1' }] } };
		expect(isWanted(wanted, { ...about('x:2'), context })).toBe(true);
	});

	test('gets the verbs that it named', () => {
		expect(isWanted({ ...all, verbs: ['x:did'] }, about('x:1'))).toBe(true);
		expect(isWanted({ ...all, verbs: ['x:read'] }, about('x:1'))).toBe(false);
		expect(isWanted(all, about('x:1'))).toBe(true);
	});

	test('hears what is void of what it got, and of what is no longer here', () => {
		const voids = did(voided, { objectType: 'StatementRef', id: crypto.randomUUID() });
		expect(isWanted({ ...all, verbs: ['x:did'] }, voids, about('x:1'))).toBe(true);
		expect(isWanted({ ...all, verbs: ['x:read'] }, voids, about('x:1'))).toBe(false);
		expect(isWanted({ ...all, verbs: ['x:read'] }, voids)).toBe(true);
	});
});
