import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { answered } from '../answered.ts';
import { count, id } from '../count.fixture.ts';
import { unitTable, votesCounted } from '../counted.ts';
import { attended, held, voided } from '../meeting.ts';
import { completed } from '../statement.ts';
import { base, extensions, profile, verbs } from '../verbs.ts';
import { againstProfile, templates } from './keeps.fixture.ts';
import { latest, profiles } from './versions.ts';

const name = '1c6a1b0e-8f0d-4b3e-a0a5-6f0c2d9e7b44';
const learner = { personnelNumber: '100042', name: 'Noor de Wit' };
const programme = { id: 'welkom', version: 1, title: 'Welkom' };
const meeting = { id: name, organisation: 'zandermeer', on: '2026-10-05' };
const unit = { id: 'u1', name: 'Burgerzaken' };
const row = { ids: ['u1'], name: 'Burgerzaken', counts: [20, 35, 5], total: 60 };

const statements = {
	'completed-programme': completed(id, 'zandermeer', learner, { programme, on: '2026-10-05' }),
	'completed-module': completed(id, 'zandermeer', learner, {
		...{ programme, on: '2026-10-05', module: { id: 'regels', title: 'Regels' } }
	}),
	attended: attended(id, learner, meeting),
	held: held(id, meeting, unit, 12),
	answered: answered(id, name, count, 'b'),
	counted: unitTable(id, count, row),
	withdrawn: voided(id, name, { organisation: 'zandermeer', name: 'Zandermeer', on: '2026-10-06' })
};

test.each(Object.entries(statements))('%s keeps to the profile', (_, statement) => {
	expect(againstProfile(statement)).toEqual([]);
});

test('so does a number of votes, and no template is of nothing that is told', () => {
	expect(againstProfile(votesCounted(id, 'Zandermeer', count, 312))).toEqual([]);
	expect(templates.map((each) => each.id).toSorted()).toEqual(
		Object.keys(statements)
			.map((each) => `${base}/templates/${each}`)
			.toSorted()
	);
});

test.each([
	['a choice with a name', { ...statements.answered, actor: learner }],
	[
		'a choice with a duration',
		{ ...statements.answered, result: { response: 'b', duration: 'PT3S' } }
	],
	[
		'a choice within a programme',
		{ ...statements.answered, context: { ...statements.answered.context, registration: name } }
	],
	[
		'a completion with a score',
		{ ...statements['completed-module'], result: { completion: true, score: { raw: 3 } } }
	],
	['a group with members', { ...statements.held, actor: { ...statements.held.actor, member: [] } }],
	[
		'a statement that names no profile',
		{ ...statements.held, context: { platform: 'Tweesprong' } }
	],
	['a verb that is not ours', { ...statements.held, verb: { id: `${base}/verbs/saw` } }]
])('%s does not', (_, statement) => {
	expect(againstProfile(statement)).not.toEqual([]);
});

test('every verb and extension of our own is defined, in the version that statements name', () => {
	const { versions, concepts } = profiles[latest] as {
		versions: { id: string }[];
		concepts: { id: string; inScheme: string }[];
	};
	const own = [...Object.values(verbs).map((verb) => verb.id), ...Object.values(extensions)];
	expect(concepts.map((concept) => concept.id).toSorted()).toEqual(
		own.filter((iri) => iri.startsWith(base)).toSorted()
	);
	expect(versions[0]!.id).toBe(profile);
	expect(new Set(concepts.map(({ inScheme }) => inScheme))).toEqual(new Set([profile]));
});

test('a version that was served never changes', () => {
	const sums = Object.fromEntries(
		Object.entries(profiles).map(([version, body]) => [
			version,
			createHash('sha256').update(JSON.stringify(body)).digest('hex')
		])
	);
	expect(sums).toMatchInlineSnapshot(`
		{
		  "v1": "9063e1707441c8d317339d997a0753e93cbd130087f3adb7e7a481ed7da9af21",
		}
	`);
});
