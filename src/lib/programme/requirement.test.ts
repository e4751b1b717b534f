import { expect, test } from 'vitest';
import type { DutyRule } from './duty-rule.ts';
import {
	beginsOn,
	expiresOn,
	fits,
	isOffered,
	renewsOn,
	stayOf,
	type Position
} from './requirement.ts';

const job = { kind: 'civil-servant', units: ['noord', 'ruimte'], endsOn: null } as const;
const clerk: Position = {
	...{ kind: 'civil-servant', units: job.units, audiences: ['balie'] },
	...{ joinedOn: '2026-03-01', jobs: [{ ...job, startsOn: '2026-03-01' }], roles: [] }
};
const everyone: DutyRule = {
	...{ rule: 'one', programme: 'welkom', term: { due: 'none' }, repeatMonths: null, credits: [] },
	...{ kinds: [], units: [], roles: [], audiences: [], joinedFrom: null, joinedUntil: null },
	countsFrom: '2026-01-01'
};

test('a rule is about whom everything fits that it names, and an empty list names nothing', () => {
	expect(fits(everyone, clerk)).toBe(true);
	expect(fits({ ...everyone, kinds: ['hired', 'civil-servant'] }, clerk)).toBe(true);
	expect(fits({ ...everyone, kinds: ['hired'] }, clerk)).toBe(false);
	expect(fits({ ...everyone, audiences: ['balie'], kinds: ['hired'] }, clerk)).toBe(false);
	expect(fits({ ...everyone, units: ['ruimte'] }, clerk)).toBe(true);
	expect(fits({ ...everyone, units: ['zuid'] }, clerk)).toBe(false);
	expect(fits({ ...everyone, roles: ['manager'] }, clerk)).toBe(false);
});

test('first days count, both ends included', () => {
	expect(fits({ ...everyone, joinedFrom: '2026-03-01' }, clerk)).toBe(true);
	expect(fits({ ...everyone, joinedFrom: '2026-03-02' }, clerk)).toBe(false);
	expect(fits({ ...everyone, joinedUntil: '2026-03-01' }, clerk)).toBe(true);
	expect(fits({ ...everyone, joinedUntil: '2026-02-28' }, clerk)).toBe(false);
});

test('a stay goes on where one job follows the other, and begins anew after a gap', () => {
	const first = { startsOn: '2020-01-01', endsOn: '2021-01-01' };
	expect(stayOf([first, { startsOn: '2021-01-01', endsOn: null }])).toBe('2020-01-01');
	expect(stayOf([first, { startsOn: '2021-01-02', endsOn: null }])).toBe('2021-01-02');
	expect(stayOf([{ startsOn: '2020-06-01', endsOn: null }, first])).toBe('2020-01-01');
});

test('a term begins when somebody comes to what the rule names, not before the rule itself', () => {
	const moved: Position = {
		...clerk,
		joinedOn: '2019-01-01',
		jobs: [
			{ ...job, units: ['zuid'], startsOn: '2019-01-01', endsOn: '2026-05-01' },
			{ ...job, startsOn: '2026-05-01' }
		]
	};
	expect(beginsOn(everyone, moved, null)).toBe('2026-01-01');
	expect(beginsOn({ ...everyone, countsFrom: '2018-01-01' }, moved, null)).toBe('2019-01-01');
	expect(beginsOn({ ...everyone, units: ['ruimte'] }, moved, null)).toBe('2026-05-01');
	const leads = { ...moved, roles: [{ role: 'manager', startsOn: '2026-06-01' }] } as const;
	expect(beginsOn({ ...everyone, roles: ['manager'] }, leads, null)).toBe('2026-06-01');
});

test('after an exception a term begins anew', () => {
	expect(beginsOn(everyone, clerk, '2026-08-01')).toBe('2026-08-01');
	expect(beginsOn(everyone, clerk, '2025-08-01')).toBe('2026-03-01');
});

test('a programme is offered to its audiences: new is who came since it came out', () => {
	const to = (audience: 'alle' | 'nieuw' | 'inhuur' | 'leidinggevende' | 'balie' | 'ict') =>
		isOffered([{ audience }], clerk, '2026-02-01');
	expect(to('alle')).toBe(true);
	expect(to('nieuw')).toBe(true);
	expect(isOffered([{ audience: 'nieuw' }], clerk, '2026-03-02')).toBe(false);
	expect(to('balie')).toBe(true);
	expect([to('ict'), to('inhuur'), to('leidinggevende')]).toEqual([false, false, false]);
	expect(isOffered([{ audience: 'inhuur' }], { ...clerk, kind: 'intern' }, '2026-02-01')).toBe(
		true
	);
});

test('a proof without a term counts for ever; one with a term is asked again before it ends', () => {
	expect(expiresOn('2026-01-31', null)).toBeNull();
	expect(expiresOn('2026-01-31', 1)).toBe('2026-02-28');
	expect(renewsOn('2023-03-01', '2026-03-01')).toBe('2026-01-18');
	expect(renewsOn('2026-01-01', '2026-02-01')).toBe('2026-01-17');
});
