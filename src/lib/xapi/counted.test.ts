import { expect, test } from 'vitest';
import { count, id } from './count.fixture.ts';
import { unitTable, votesCounted } from './counted.ts';

const row = { ids: ['u2', 'u1'], name: 'Beheer en Burgerzaken', counts: [20, 35, 5], total: 60 };
const extension = (name: string) => `https://w3id.org/tweesprong/xapi/extensions/${name}`;

test('the number of votes is told about the organisation, and nothing of the choices', () => {
	const statement = votesCounted(id, 'Gemeente Zandermeer', count, 312);
	expect(statement.actor).toEqual({
		objectType: 'Group',
		name: 'Gemeente Zandermeer',
		account: {
			homePage: 'https://w3id.org/tweesprong/xapi/organisations/zandermeer/units',
			name: 'organisation'
		}
	});
	expect(statement.result).toEqual({ extensions: { [extension('votes')]: 312 } });
	expect(() => votesCounted(id, 'Gemeente Zandermeer', count, 3.5)).toThrow();
});

test('a row is told about a group without members, with rounded numbers for every choice', () => {
	const statement = unitTable(id, count, row);
	expect(statement.verb.id).toBe('https://w3id.org/tweesprong/xapi/verbs/counted');
	expect(statement.actor).not.toHaveProperty('member');
	expect(statement.actor.account.name).toBe('u1+u2');
	expect(statement.object.id).toMatch(/\/dilemmas\/de-envelop\/2\/second$/);
	expect(statement.result).toEqual({
		extensions: { [extension('distribution')]: { counts: { a: 20, b: 35, pass: 5 }, total: 60 } }
	});
	expect(statement.timestamp).toBe('2026-12-05T00:00:00.000Z');
});

test('the row of the whole organisation has its account', () => {
	expect(unitTable(id, count, { ...row, ids: [] }).actor.account.name).toBe('organisation');
});

test.each([
	['an exact number', { counts: [21, 34, 5], total: 60 }, 'Expected %5'],
	['numbers that do not add up', { counts: [20, 30, 5], total: 60 }, 'must add up'],
	['fewer than 20', { counts: [5, 5, 5], total: 15 }, '>=20'],
	['a choice without a number', { counts: [20, 40], total: 60 }, 'Expected number']
])('%s throws', (_, numbers, reason) => {
	expect(() => unitTable(id, count, { ...row, ...numbers })).toThrow(reason);
});
