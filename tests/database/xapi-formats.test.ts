import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { openLrsClient, type LrsClient } from '../support/lrs-client.ts';
import { nameless, said, someone, thing } from '../support/said.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let system: LrsClient;

beforeAll(async () => {
	database = await freshDatabase();
	system = await openLrsClient(database.db);
});
afterAll(async () => {
	await system.close();
	await database.close();
});

const look = async (statementId: string, format: string, language?: string) =>
	(
		await system.find(
			{ statementId, format },
			language === undefined ? {} : { headers: { 'accept-language': language } }
		)
	).body;

const words = { nl: 'Cursus', 'en-GB': 'Course', fr: 'Cours' };
const verb = { id: thing(), display: { nl: 'rondde af', en: 'completed' } };

test('exact is what was sent, with what the store fills in', async () => {
	const odd = {
		'http://a.example/x': { zero: -0, long: 1e21, text: '\u2028é\ud83d\ude00', no: null }
	};
	const one = said({ verb, result: { extensions: odd, duration: 'PT1.239S' } });
	await system.tell(one);
	const { stored, authority, version, timestamp, ...rest } = await look(one.id, 'exact');
	expect(rest).toEqual(JSON.parse(JSON.stringify(one)));
	expect([stored, authority, version, timestamp].every(Boolean)).toBe(true);
});

test('ids leaves nothing of whom and what but who and which it is', async () => {
	const named = (name: string) => ({ ...someone(), name });
	const activity = () => ({ id: thing(), definition: { name: words } });
	const one = said({
		actor: nameless(named('Noor'), named('Sam')),
		...{ verb, object: { objectType: 'Activity', ...activity() } },
		context: { instructor: named('Kim'), contextActivities: { parent: [activity()] } }
	});
	await system.tell(one);
	const { actor, verb: did, object, context, authority } = await look(one.id, 'ids');
	const { member } = one.actor as { member: { mbox: string }[] };
	expect(actor.member.map(({ mbox }: { mbox: string }) => mbox)).toEqual(
		member.map(({ mbox }) => mbox)
	);
	expect(did).toEqual({ id: verb.id });
	expect(object.definition).toBeUndefined();
	expect(context.contextActivities.parent[0].definition).toBeUndefined();
	expect(JSON.stringify([actor, context, authority])).not.toMatch(/Noor|Sam|Kim|Leerplein/);
});

test('canonical tells an activity as all statements together describe it', async () => {
	const id = thing();
	const one = said({ object: { id, definition: { name: { nl: 'Cursus' } } } });
	await system.tell(one);
	const definition = { description: { nl: 'Een dag' }, type: 'http://a.example/course' };
	await system.tell(said({ object: { id, definition } }));
	await system.tell(
		said({
			context: {
				contextActivities: { other: [{ id, definition: { moreInfo: 'https://a.example/' } }] }
			}
		})
	);
	const told = await look(one.id, 'canonical');
	expect(told.object.definition).toEqual({
		...{ name: { nl: 'Cursus' }, moreInfo: 'https://a.example/' },
		...definition
	});
	expect((await look(one.id, 'exact')).object).toEqual(one.object);
});

test.each([
	['nl', ['nl', 'nl']],
	['en, nl;q=0.5', ['en-GB', 'en']],
	['fr;q=0.4, nl;q=0.9', ['nl', 'nl']],
	['de, *;q=0.1', ['nl', 'nl']],
	['en-GB', ['en-GB', 'en']],
	['fr', ['fr', 'nl']],
	['nonsense;;', ['nl', 'nl']]
])('canonical has one language of each: for %s', async (language, [ofName, ofVerb]) => {
	const choices = [{ id: 'a', description: words }];
	const definition = {
		name: words,
		description: words,
		interactionType: 'choice' as const,
		choices
	};
	const one = said({ verb, object: { id: thing(), definition } });
	await system.tell(one);
	const told = await look(one.id, 'canonical', language);
	const about = told.object.definition;
	for (const map of [about.name, about.description, about.choices[0].description])
		expect(Object.keys(map as object)).toEqual([ofName]);
	expect(Object.keys(told.verb.display as object)).toEqual([ofVerb]);
});
