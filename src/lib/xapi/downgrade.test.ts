import { expect, test } from 'vitest';
import { readStatement, versions, type AnyStatement } from './any/statement.ts';
import { toldIn } from './downgrade.ts';

const actor = { mbox: 'mailto:a@example.com' };
const newer = {
	contextAgents: [{ objectType: 'contextAgent' as const, agent: actor }],
	contextGroups: [
		{
			objectType: 'contextGroup' as const,
			group: { objectType: 'Group' as const, member: [actor] }
		}
	]
};
const plain: AnyStatement = {
	id: '9e13cefd-53d3-4eac-b5ed-2cf6693903bb',
	actor,
	verb: { id: 'https://example.com/did' },
	object: { id: 'https://example.com/1' },
	timestamp: '2026-11-22T10:00:00.000Z'
};
const filledIn = { stored: '2026-11-22T10:00:00.000Z', version: '2.0.0', authority: actor };
const within: AnyStatement = {
	...plain,
	object: {
		...{ objectType: 'SubStatement', actor, verb: plain.verb, object: plain.object },
		context: newer
	}
};

test.each(versions)('a store of %s fills in its own moment and version', (version) => {
	expect(toldIn(version, { ...plain, ...filledIn })).toEqual({ ...plain, authority: actor });
});

test('a store of 2.0 gets everything', () => {
	const context = { ...newer, platform: 'A' };
	expect(toldIn('2.0.0', { ...plain, context })).toEqual({ ...plain, context });
});

test.each([
	['beside other context', { ...plain, context: { ...newer, platform: 'A' } }],
	['as all of its context', { ...plain, context: newer }],
	['in the statement within it', within]
])('a store of 1.0.3 takes a statement with context agents and groups %s', (_, statement) => {
	expect(readStatement(statement, '1.0.3').ok).toBe(false);
	const told = toldIn('1.0.3', { ...statement, ...filledIn }) as AnyStatement;
	expect(readStatement(told, '1.0.3')).toMatchObject({ ok: true });
	expect(JSON.stringify(told)).not.toContain('contextAgent');
	expect(JSON.stringify(told)).not.toContain('contextGroup');
});

test('what else stands in the context stays', () => {
	const context = { ...newer, platform: 'A', language: 'nl' };
	expect(toldIn('1.0.3', { ...plain, context })).toEqual({
		...{ ...plain, context: { platform: 'A', language: 'nl' } }
	});
	expect(toldIn('1.0.3', { ...plain, context: newer })).toEqual(plain);
});

test('a signature is not broken', () => {
	const signature = {
		...{ usageType: 'http://adlnet.gov/expapi/attachments/signature', display: {} },
		...{ contentType: 'application/octet-stream', length: 1, sha2: 'a'.repeat(64) }
	};
	const signed = { ...plain, attachments: [signature] };
	expect(toldIn('1.0.3', { ...signed, context: newer })).toBe('signed');
	expect(toldIn('1.0.3', signed)).toEqual(signed);
	expect(toldIn('2.0.0', { ...signed, context: newer })).toEqual({ ...signed, context: newer });
});
