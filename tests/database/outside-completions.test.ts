import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { erasePerson } from '#lib/server/db/erasure.ts';
import { knownAs } from '#lib/server/db/known-as.ts';
import { recordsAbout } from '#lib/server/db/records-about.ts';
import { homePages } from '#lib/server/db/records-browse.ts';
import { person } from '#lib/server/db/schema/person.ts';
import { ensurePartitions } from '#lib/server/db/statements.ts';
import { openPen, type Pen } from '#lib/server/lrs/pen.ts';
import { makeXapiClient } from '#lib/server/lrs/clients.ts';
import { dropCourse, makeCourse } from '#lib/server/outside/courses.ts';
import { followOutside, lookAgain } from '#lib/server/outside/follow.ts';
import { coursePage } from '#lib/server/outside/page.ts';
import type { AnyStatement } from '#lib/xapi/any/statement.ts';
import { freshDatabase } from '../support/database.ts';
import { dumpOf } from '../support/dump.ts';
import { makeTown, today } from './small-town.ts';

const activity = 'https://leerplein.example/cursus/12';
const homePage = 'https://leerplein.example';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let pen: Pen;
let town: ReturnType<typeof makeTown>;
let unit: string;
let administrator: string;
let client: string;

beforeEach(async () => {
	database = await freshDatabase();
	await ensurePartitions(database.db, '2026-01-01', 24);
	town = makeTown(database.db);
	await town.publish({ modules: [] });
	unit = await town.unit('Ruimte');
	administrator = await town.person(unit, 'Vos');
	await town.person(unit, 'Bos');
	client = await newClient('Leerplein');
	pen = openPen(database.db);
});
afterEach(async () => {
	await pen.stop();
	await database.close();
});

const who = () => ({ personId: administrator, today });
const fields = (all: Record<string, string | string[]>) => {
	const form = new FormData();
	for (const [name, value] of Object.entries(all))
		for (const each of [value].flat()) form.append(name, each);
	return form;
};

async function newClient(name: string): Promise<string> {
	const made = await makeXapiClient(database.db, who(), fields({ name, scope: 'all' }));
	if (!made.ok) throw new Error(made.problems.join());
	return made.id;
}

async function map(more: Record<string, string | string[]> = {}): Promise<string> {
	const asked = { verb: ['completed', 'passed'], programme: 'welkom', who: 'number', homePage };
	const made = await makeCourse(
		database.db,
		who(),
		fields({ client, activity, earlier: 'yes', ...asked, ...more })
	);
	if (!made.ok) throw new Error(made.problems.join());
	return made.id;
}

const bos = { account: { homePage, name: '2' } };
type Told = Partial<AnyStatement> & { by?: string };

/** Tells that somebody is done. @returns the id of the statement */
async function tell({ by = client, ...more }: Told = {}): Promise<string> {
	const id = randomUUID();
	const statement = {
		...{ id, actor: bos, object: { id: activity } },
		...{ verb: { id: 'http://adlnet.gov/expapi/verbs/completed' } },
		...{ timestamp: '2026-03-14T23:30:00Z', ...more }
	} as AnyStatement;
	const authority = { account: { homePage: 'https://x.example', name: by } };
	const written = await pen.write([{ statement, version: '1.0.3', files: [] }], {
		...{ client: by, authority }
	});
	expect(written).toEqual({ ok: true });
	return id;
}

const follow = () => followOutside(database.db, library, today);
const turns = () => database.sql`
	select programme, completed_on::text as day from enrolment order by completed_on`;
const states = async () => {
	const rows = await database.sql<{ state: string }[]>`
		select coalesce(trouble, state) as state from outside_completion order by 1`;
	return rows.map(({ state }) => state);
};

test('a completion elsewhere counts once, with its own day in the Netherlands and a certificate', async () => {
	await map();
	await tell();
	expect(await follow()).toBe(1);
	expect(await follow()).toBe(0);
	expect(await turns()).toEqual([{ programme: 'welkom', day: '2026-03-15' }]);
	expect(await database.sql`select code from certificate`).toHaveLength(1);
	const [told] = await database.sql`select body from statement`;
	expect(told!.body).toMatchObject({
		...{ actor: { account: { name: '2' } }, timestamp: '2026-03-15T00:00:00.000Z' }
	});
});

test('what came in before the mapping counts when that is asked, and not otherwise', async () => {
	await tell();
	await map({ earlier: [] });
	expect(await follow()).toBe(0);
	await map({ activity: `${activity}/b`, earlier: 'yes' });
	await tell({ object: { id: `${activity}/b` } });
	expect(await follow()).toBe(1);
});

test('a person is known by mail address in whatever letters, when that is chosen', async () => {
	await database.sql`update person set email = 'Sam.Bos@zandermeer.example' where personnel_number = '2'`;
	await map({ who: 'mail', homePage: '' });
	await tell({ actor: { mbox: 'mailto:sam.bos@Zandermeer.example' } });
	expect(await follow()).toBe(1);
});

test.each<[string, Told]>([
	['not-finished', { result: { completion: false } }],
	['not-finished', { result: { success: false } }],
	['no-person', { actor: { objectType: 'Group', member: [bos] } }],
	['other-account', { actor: { mbox: 'mailto:sam@zandermeer.example' } }],
	['other-account', { actor: { account: { homePage: 'https://elders.example', name: '2' } } }],
	['person-unknown', { actor: { account: { homePage, name: '99' } } }],
	['no-day', { timestamp: '0045-06-07T12:00:00Z' }],
	['no-day', { timestamp: '0001-01-01T12:00:00Z' }],
	['no-day', { timestamp: '1989-12-31T12:00:00Z' }],
	['no-day', { timestamp: '9999-12-31T23:59:59Z' }],
	['future', { timestamp: '2026-11-23T12:00:00Z' }]
])('what does not count is kept with why: %s', async (trouble, told) => {
	const course = await map();
	await tell(told);
	expect(await follow()).toBe(0);
	expect(await states()).toEqual([trouble]);
	expect(await turns()).toEqual([]);
	const page = await coursePage(database.db, administrator, course, 'nl');
	expect(page).toMatchObject({ course: { counted: 0, unmatched: 1 }, unmatched: [{ trouble }] });
});

test('nothing else counts: another verb, another activity, another system, our own facts', async () => {
	await map();
	await tell({ verb: { id: 'http://adlnet.gov/expapi/verbs/attempted' } });
	await tell({ object: { id: `${activity}3` } });
	await tell({ by: await newClient('Elders') });
	expect(await follow()).toBe(0);
	expect(await states()).toEqual([]);
});

test('the same day, or the same registration, counts once', async () => {
	await map();
	const context = { registration: randomUUID() };
	const passed = { id: 'http://adlnet.gov/expapi/verbs/passed' };
	await tell({ context });
	await tell({ verb: passed, timestamp: '2026-03-15T12:00:00Z' });
	await tell({ verb: passed, context, timestamp: '2026-03-20T12:00:00Z' });
	expect(await follow()).toBe(1);
	expect(await states()).toEqual(['counted', 'known', 'known']);
	await tell({ timestamp: '2026-09-01T12:00:00Z' });
	expect(await follow()).toBe(1);
});

const voiding = (id: string): Told => ({
	verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
	object: { objectType: 'StatementRef', id }
});

test('what is voided later is taken back, with its certificate and what was told of it', async () => {
	await map();
	const id = await tell();
	await follow();
	await tell(voiding(id));
	await follow();
	expect(await turns()).toEqual([]);
	expect(await database.sql`select code from certificate`).toEqual([]);
	expect(await states()).toEqual(['voided']);
	const verbs =
		await database.sql`select body -> 'verb' ->> 'id' as verb from statement order by 1`;
	expect(verbs.map(({ verb }) => verb)).toEqual([
		'http://adlnet.gov/expapi/verbs/completed',
		'http://adlnet.gov/expapi/verbs/voided'
	]);
	await tell();
	expect(await follow()).toBe(1);
});

test('what was voided before it was looked at never counts, whichever came first', async () => {
	await map();
	await tell(voiding(await tell()));
	expect(await follow()).toBe(0);
	expect(await turns()).toEqual([]);
});

test('what another system voids is not taken back, whether it says so before or after', async () => {
	await map();
	const other = await newClient('Elders');
	const early = randomUUID();
	await tell({ ...voiding(early), by: other });
	await tell({ id: early });
	await follow();
	await expect(tell({ ...voiding(early), by: other })).rejects.toThrow('ok: false');
	await follow();
	expect(await states()).toEqual(['counted']);
	expect(await turns()).toHaveLength(1);
});

test('what HR put right since is not taken back', async () => {
	await map();
	const id = await tell();
	await follow();
	await database.sql`insert into completion_correction (person_id, enrolment_id, act, reason, made_by)
		select person_id, id, 'change', 'Verkeerde dag', ${administrator} from enrolment`;
	await tell(voiding(id));
	await follow();
	expect(await turns()).toHaveLength(1);
});

test('who joins the staff list later counts when it is looked at again', async () => {
	const course = await map();
	await tell({ actor: { account: { homePage, name: '3' } } });
	await follow();
	expect(await lookAgain(database.db, library, today, course)).toBe(0);
	await town.person(unit, 'Mol');
	expect(await lookAgain(database.db, library, today)).toBe(1);
	expect(await states()).toEqual(['counted']);
});

test('a course that counts no longer leaves what counted, which can still be voided', async () => {
	const course = await map();
	const id = await tell();
	await tell({ actor: { account: { homePage, name: '99' } } });
	await follow();
	await dropCourse(database.db, who(), course);
	expect(await states()).toEqual(['counted']);
	await tell({ timestamp: '2026-04-01T12:00:00Z' });
	expect(await follow()).toBe(0);
	await tell(voiding(id));
	await follow();
	expect(await turns()).toEqual([]);
	expect(await homePages(database.db)).toEqual([homePage]);
	await map();
	expect(await follow()).toBe(1);
});

test('two processes at once count each statement once', async () => {
	await map();
	for (let number = 2; number < 42; number++) {
		if (number > 2) await town.person(unit, `Bos${number}`);
		await tell({ actor: { account: { homePage, name: String(number) } } });
	}
	const counted = await Promise.all([follow(), follow(), follow(), follow()]);
	expect(counted.reduce((sum, each) => sum + each, 0)).toBe(40);
	expect(await turns()).toHaveLength(40);
	const [told] = await database.sql`select count(*)::int as n from statement`;
	expect(told).toEqual({ n: 40 });
});

test.each<[string, Record<string, string | string[]>]>([
	['client', { client: randomUUID() }],
	['activity', { activity: 'cursus 12' }],
	['verbs', { verb: [] }],
	['programme', { programme: 'weg' }],
	['homePage', { homePage: '' }]
])('a mapping with a wrong %s is refused, and nothing typed is lost', async (problem, change) => {
	const asked = { client, activity, verb: 'passed', programme: 'welkom', who: 'number', homePage };
	const made = await makeCourse(database.db, who(), fields({ ...asked, ...change }));
	expect(made).toMatchObject({ ok: false, problems: [problem] });
	if (!made.ok) expect(made.typed).toMatchObject({ who: 'number' });
});

test('one activity of one system counts as one programme', async () => {
	await map();
	await expect(map()).rejects.toThrow('twice');
});

test('a course that cannot be followed stops no other course, and nothing that is voided', async () => {
	await map();
	const id = await tell();
	await follow();
	const other = await map({ activity: `${activity}/b` });
	await tell({ object: { id: `${activity}/b` }, timestamp: '2026-04-01T12:00:00Z' });
	await tell(voiding(id));
	await database.sql.unsafe(`create function broken() returns trigger language plpgsql as
		$$ begin if old.id = '${other}' then raise 'broken'; end if; return new; end $$`);
	await database.sql`create trigger broken before update on outside_course
		for each row execute function broken()`;
	await expect(follow()).rejects.toThrow(AggregateError);
	expect(await turns()).toEqual([]);
	expect(await states()).toEqual(['voided']);
});

test('who is erased is gone in whatever spelling another system told of them', async () => {
	await database.sql`update person set email = 'n.jansen@zandermeer.example' where personnel_number = '2'`;
	await map();
	await map({ activity: `${activity}/mail`, who: 'mail', homePage: '' });
	const spelled: Told[] = [
		{ actor: { account: { homePage: `${homePage}/`, name: '2' } } },
		{ actor: { account: { homePage: 'https://LEERPLEIN.example', name: ' 2 ' } } },
		{
			actor: { mbox: 'mailto:N.Jansen@Zandermeer.example' },
			object: { id: `${activity}/mail`, definition: { name: { nl: 'Verslag n.jansen' } } }
		}
	];
	for (const [at, told] of spelled.entries())
		await tell({ ...told, timestamp: `2026-0${at + 1}-10T12:00:00Z` });
	// Of the same day as one that counted: it hangs on no turn.
	await tell({
		actor: { mbox: 'mailto:N.JANSEN@zandermeer.example' },
		timestamp: '2026-01-10T13:00:00Z',
		object: { id: `${activity}/mail` }
	});
	expect(await follow()).toBe(3);
	const [who] = await database.db.select().from(person).where(eq(person.personnelNumber, '2'));
	const { statements } = await recordsAbout(database.db, await knownAs(database.db, who!));
	expect(statements).toHaveLength(4);
	await database.db.transaction((tx) => erasePerson(tx, who!));
	expect(await database.sql`select body from record`).toEqual([]);
	expect(await database.sql`select iri from record_activity`).toEqual([]);
	expect(JSON.stringify(await dumpOf(database.sql))).not.toMatch(/n\.jansen/i);
});
