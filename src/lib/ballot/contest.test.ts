import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contestText, phases, readContest, type Contest } from './contest.ts';

const contest: Contest = {
	dilemma: 'de-envelop',
	ballotVersion: 2,
	phase: 'first',
	unit: 'organisation'
};
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,60}$/);
const anyContest: fc.Arbitrary<Contest> = fc.record({
	dilemma: id,
	ballotVersion: fc.integer({ min: 1, max: 10_000 }),
	phase: fc.constantFrom(...phases),
	unit: id
});

it('is one text', () => {
	expect(contestText(contest)).toBe('de-envelop|2|first|organisation');
});

it('comes back from its text', () => {
	fc.assert(
		fc.property(anyContest, (given) => {
			expect(readContest(contestText(given))).toEqual({ ok: true, value: given });
		})
	);
});

it.each([
	'',
	'de-envelop|2|first',
	'de-envelop|2|third|organisation',
	'de-envelop|02|first|organisation',
	'de-envelop|0|first|organisation',
	'De-envelop|2|first|organisation',
	'de-envelop|2|first|organisation\n',
	'de-envelop|2|first|organisation|x',
	`de-envelop|2|first|${'x'.repeat(200)}`
])('%j is no contest', (text) => {
	expect(readContest(text)).toEqual({ ok: false, refused: 'not-a-contest' });
});

it.each([
	{ dilemma: 'a|1' },
	{ dilemma: '' },
	{ unit: 'Dienst 1' },
	{ ballotVersion: 1.5 },
	{ ballotVersion: 0 },
	{ unit: 'x'.repeat(200) }
])('a part such as %j is a slip of the caller', (part) => {
	expect(() => contestText({ ...contest, ...part })).toThrow('no contest');
});
