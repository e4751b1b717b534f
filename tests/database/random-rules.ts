import * as fc from 'fast-check';
import type { Due, DutyRule } from '#lib/programme/duty-rule.ts';
import { personKinds } from '#lib/programme/person-kinds.ts';
import { someDay } from './random-days.ts';

/** Seven units that a random organisation has, always the same. */
export const unitIds = [...Array(7).keys()].map((at) => `00000000-0000-4000-8000-00000000000${at}`);

const some = <T>(...values: T[]) =>
	fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray(values, { minLength: 1 }));

const days = fc.constantFrom(7, 30);

const someTerm: fc.Arbitrary<Due> = fc.oneof(
	fc.constant({ due: 'none' } as const),
	fc.record({ due: fc.constant('days' as const), days }),
	fc.record({ due: fc.constant('date' as const), dueOn: someDay, days }),
	fc.record({
		due: fc.constant('yearly' as const),
		opens: fc.constantFrom('01-15', '03-01', '11-01'),
		closes: fc.constantFrom('01-31', '04-15', '12-31'),
		days
	})
);

/** A rule that asks the programme `asked`. */
export const someRule: fc.Arbitrary<DutyRule> = fc
	.record({
		rule: fc.uuid(),
		programme: fc.constant('asked'),
		kinds: some(...personKinds.slice(0, 3)),
		units: some(...unitIds.slice(0, 3)),
		roles: some('manager' as const, 'hr' as const),
		audiences: some('balie', 'buiten'),
		joinedFrom: fc.option(someDay, { freq: 3 }),
		joinedUntil: fc.option(someDay, { freq: 3 }),
		term: someTerm,
		repeatMonths: fc.constantFrom(null, 1, 2),
		credits: some('other'),
		countsFrom: someDay
	})
	.map((rule) => (rule.term.due === 'yearly' ? { ...rule, repeatMonths: null } : rule));
