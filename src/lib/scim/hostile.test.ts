import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enterpriseSchema, user } from './attributes.ts';
import { canonical } from './canonical.ts';
import { meets, parseFilter } from './filter.ts';
import { readPath } from './path.ts';
import { patched } from './patch.ts';
import { Refusal } from './refusal.ts';
import { userType, type Json, type Resource } from './resource.ts';
import { readSelection, selected } from './select.ts';
import { toldUser } from './tell-user.ts';

const someone: Resource = {
	...{ id: '1', userName: 'sam', active: true, name: { givenName: 'Sam', familyName: 'Bos' } },
	emails: [{ value: 'sam@zandermeer.example', type: 'work', primary: true }],
	[enterpriseSchema]: { employeeNumber: '7', manager: { value: '2' } }
};

/** Whether something is done, or refused in the words of the standard. */
function isAnswered(work: () => unknown): boolean {
	try {
		work();
		return true;
	} catch (error) {
		if (error instanceof Refusal) return [400, 409].includes(error.status);
		throw error;
	}
}

const names = [
	...user.attributes.map(({ name }) => name),
	...['id', 'meta', 'schemas', 'title', '__proto__', 'constructor', enterpriseSchema],
	...['emails[type eq "work"].value', 'emails[', 'a.b.c', 'urn:x:y', `${enterpriseSchema}:manager`],
	...['emails[value pr]', 'name.formatted', 'members[value eq "1"]', 'emails[not (type pr)].type']
];
/** Also what cannot become a text: `String` throws at it. */
const json = fc.oneof(
	{ weight: 9, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json> },
	{ weight: 1, arbitrary: fc.constantFrom<Json>({ toString: '' }, [{ toString: '', valueOf: 1 }]) }
);
const asked = fc.record({ attributes: json, excluded: json }, { requiredKeys: [] });
const word = fc.oneof(fc.constantFrom(...names), fc.string());
const operation = fc.record(
	{
		op: fc.oneof(fc.constantFrom('add', 'Replace', 'REMOVE'), json),
		path: fc.oneof(word, json),
		value: fc.oneof(
			json,
			fc.dictionary(word, json),
			fc.array(fc.record({ value: json, type: json }))
		)
	},
	{ requiredKeys: [] }
);

test('whatever a PATCH holds, it is done or refused, and what was there stays as it was', () => {
	const before = structuredClone(someone);
	fc.assert(
		fc.property(fc.oneof(fc.array(operation), json), (Operations) =>
			isAnswered(() => toldUser(patched(someone, { Operations }, userType)))
		),
		{ numRuns: 1000 }
	);
	expect(someone).toEqual(before);
	expect(({} as Record<string, unknown>).value).toBeUndefined();
});

test('whatever a body, a filter, a path or a list of attributes holds', () => {
	const text = fc.oneof(word, fc.string(), fc.stringMatching(/^[\w"() .[\]:]{0,60}$/));
	fc.assert(
		fc.property(fc.oneof(fc.dictionary(word, json), asked), text, (body, written) => {
			const works = [
				() => toldUser(canonical(body, userType)),
				() => readPath(written, userType),
				() => meets(parseFilter(written), someone, userType),
				() => selected(someone, { only: [written], without: [] }, userType),
				() => selected(someone, readSelection(body.attributes, body.excluded), userType)
			];
			expect(works.map(isAnswered)).not.toContain(false);
		}),
		{ numRuns: 1000 }
	);
});

test('a filter that goes on for ever is refused', () => {
	expect(isAnswered(() => parseFilter('not ('.repeat(399)))).toBe(true);
	expect(() => parseFilter('userName pr or '.repeat(300))).toThrow(Refusal);
});
