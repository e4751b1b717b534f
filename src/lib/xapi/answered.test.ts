import { expect, test } from 'vitest';
import { answered } from './answered.ts';
import { count, id } from './count.fixture.ts';

const name = '1c6a1b0e-8f0d-4b3e-a0a5-6f0c2d9e7b44';

test('a vote is told as an answer, by an account that is nobody', () => {
	const statement = answered(id, name, count, 'b');
	expect(statement.verb.id).toBe('http://adlnet.gov/expapi/verbs/answered');
	expect(statement.actor).toEqual({
		objectType: 'Agent',
		account: { homePage: 'https://w3id.org/tweesprong/xapi/anonymous', name }
	});
	expect(statement.timestamp).toBe('2026-12-05T00:00:00.000Z');
});

test('a vote names the question with every choice, and no right one', () => {
	const { object } = answered(id, name, count, 'pass');
	expect(object.id).toBe('https://w3id.org/tweesprong/xapi/dilemmas/de-envelop/2/second');
	expect(object.definition).toEqual({
		type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
		interactionType: 'choice',
		name: { nl: 'De envelop' },
		description: { nl: 'Wat doe jij?' },
		choices: [
			{ id: 'a', description: { nl: 'Je geeft de envelop terug.' } },
			{ id: 'b', description: { nl: 'Je legt de envelop weg.' } },
			{ id: 'pass', description: { nl: 'Overslaan' } }
		]
	});
});

test('a vote says the choice and the period, and nothing else', () => {
	const { result, context } = answered(id, name, count, 'b');
	expect(result).toEqual({ response: 'b' });
	expect(Object.keys(context)).toEqual(['platform', 'contextActivities']);
	expect(context.contextActivities.grouping.map((period) => period.id)).toEqual([
		'https://w3id.org/tweesprong/xapi/organisations/zandermeer/periods/2026'
	]);
});

test('two votes differ in nothing but the ids and the choice', () => {
	const one = answered(id, name, count, 'a');
	const other = answered(name, id, count, 'b');
	expect({ ...other, id, actor: one.actor, result: one.result }).toEqual(one);
});

test('the first choice is another question than the second', () => {
	const first = { ...count, question: { ...count.question, phase: 'first' as const } };
	expect(answered(id, name, first, 'a').object.id).not.toBe(
		answered(id, name, count, 'a').object.id
	);
});

test('a name that could be of somebody throws', () => {
	expect(() => answered(id, '100042', count, 'b')).toThrow();
	expect(() => answered(id, id, count, 'b')).toThrow('a name of its own');
});

test('a choice that was not asked, or asked twice, throws', () => {
	expect(() => answered(id, name, count, 'c')).toThrow('one of the choices');
	const options = [...count.question.options, { id: 'a', text: 'Nog een keer' }];
	const twice = { ...count, question: { ...count.question, options } };
	expect(() => answered(id, name, twice, 'a')).toThrow('distinct');
});

test('a time of the day throws', () => {
	expect(() => answered(id, name, { ...count, on: '2026-12-05T10:11:12Z' }, 'b')).toThrow();
});
