import { expect, test } from 'vitest';
import { completed } from './statement.ts';

const id = '7d8f7d5e-5a52-4c0f-9c5d-1b2f8f2f0a11';
const learner = { personnelNumber: '100042', name: 'Noor de Wit' };
const programme = { id: 'welkom', version: 1, title: 'Welkom, en open kaart' };

test('a finished programme is told with the published verb, by name, with a date and no time', () => {
	const statement = completed(id, 'zandermeer', learner, { programme, on: '2026-11-22' });
	expect(statement.verb.id).toBe('http://adlnet.gov/expapi/verbs/completed');
	expect(statement.actor.account.name).toBe('100042');
	expect(statement.timestamp).toBe('2026-11-22T00:00:00.000Z');
	expect(Object.keys(statement.context.contextActivities)).toEqual(['category']);
});

test('a finished module names its programme as parent', () => {
	const statement = completed(id, 'zandermeer', learner, {
		programme,
		module: { id: 'regels', title: 'Regels in het gewone leven' },
		on: '2026-11-22'
	});
	expect(statement.object.id).toMatch(/\/programmes\/welkom\/1\/modules\/regels$/);
	expect(statement.context.contextActivities.parent?.[0]?.id).toMatch(/\/programmes\/welkom\/1$/);
});

test('a statement that is not valid throws instead of being stored', () => {
	expect(() => completed('1', 'zandermeer', learner, { programme, on: '2026-11-22' })).toThrow();
	expect(() =>
		completed(id, 'zandermeer', learner, { programme, on: '2026-11-22T10:11:12Z' })
	).toThrow();
});
