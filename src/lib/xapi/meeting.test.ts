import { expect, test } from 'vitest';
import { attended, held, voided } from './meeting.ts';
import { category } from './parts.ts';

const id = '7d8f7d5e-5a52-4c0f-9c5d-1b2f8f2f0a11';
const meeting = {
	id: '1c6a1b0e-8f0d-4b3e-a0a5-6f0c2d9e7b44',
	organisation: 'zandermeer',
	on: '2026-11-22'
};
const learner = { personnelNumber: '100042', name: 'Noor de Wit' };
const iri = `https://w3id.org/tweesprong/xapi/organisations/zandermeer/meetings/${meeting.id}`;

test('who signed in attended a meeting: a person, a day, and nothing of what was talked about', () => {
	const statement = attended(id, learner, meeting);
	expect(statement).toMatchObject({
		actor: { name: 'Noor de Wit', account: { name: '100042' } },
		verb: { id: 'http://adlnet.gov/expapi/verbs/attended' },
		object: { id: iri, definition: { type: 'http://adlnet.gov/expapi/activities/meeting' } },
		timestamp: '2026-11-22T00:00:00.000Z'
	});
	expect(Object.keys(statement)).not.toContain('result');
	expect(statement.context).toEqual({ platform: 'Tweesprong', contextActivities: { category } });
});

test('a meeting is told once, about a group without members: the day, the unit and how many', () => {
	const statement = held(id, meeting, { id: 'u1', name: 'Burgerzaken' }, 12);
	expect(statement).toMatchObject({
		actor: { objectType: 'Group', name: 'Burgerzaken', account: { name: 'u1' } },
		object: { id: iri },
		result: { extensions: { 'https://w3id.org/tweesprong/xapi/extensions/participants': 12 } }
	});
	expect(JSON.stringify(statement)).not.toContain('member');
	const whole = held(id, meeting, { id: null, name: 'Zandermeer' }, 12);
	expect(whole.actor.account.name).toBe('organisation');
});

test('a statement that no longer holds is voided by its id', () => {
	const statement = voided(id, meeting.id, {
		organisation: 'zandermeer',
		name: 'Zandermeer',
		on: '2026-11-23'
	});
	expect(statement.object).toEqual({ objectType: 'StatementRef', id: meeting.id });
	expect(statement.verb.id).toBe('http://adlnet.gov/expapi/verbs/voided');
});

test('a time of the day, half a person and an id that is not random throw', () => {
	expect(() => attended(id, learner, { ...meeting, on: '2026-11-22T10:11:12Z' })).toThrow();
	expect(() => held(id, meeting, { id: null, name: 'Zandermeer' }, 1.5)).toThrow();
	expect(() => held(id, { ...meeting, id: 'meeting-7' }, { id: null, name: 'Z' }, 5)).toThrow();
});
