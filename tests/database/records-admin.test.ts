import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { makeXapiClient } from '#lib/server/lrs/clients.ts';
import { openPen, type Pen } from '#lib/server/lrs/pen.ts';
import { eraseActor, actorPreview } from '#lib/server/records/erase.ts';
import { recordsFile } from '#lib/server/records/export.ts';
import { readRecordFilter } from '#lib/server/records/filter.ts';
import { recordPage, recordsPage } from '#lib/server/records/page.ts';
import type { AnyStatement } from '#lib/xapi/any/statement.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown, today } from './small-town.ts';

const homePage = 'https://leerplein.example';
const organisation = 'https://w3id.org/tweesprong/xapi/organisations/zandermeer';
const verb = (name: string) => ({ id: `http://adlnet.gov/expapi/verbs/${name}` });
const course = (number: number) => ({ id: `${homePage}/cursus/${number}` });

let database: Awaited<ReturnType<typeof freshDatabase>>;
let pen: Pen;
let personId: string;
let client: string;
let other: string;

beforeAll(async () => {
	database = await freshDatabase();
	const town = makeTown(database.db);
	const unit = await town.unit('Ruimte');
	personId = await town.person(unit, 'Vos');
	await town.person(unit, 'Bos');
	await database.sql`update person set email = 'sam.bos@zandermeer.example' where personnel_number = '2'`;
	client = await newClient('Leerplein');
	other = await newClient('Elders');
	pen = openPen(database.db);
	await tell({ actor: { name: 'Sam Bos', account: { homePage: organisation, name: '2' } } }, null);
	await tell({ actor: { mbox: 'mailto:sam.bos@zandermeer.example' }, verb: verb('passed') });
	await tell({ actor: { mbox: 'mailto:pim@inhuur.example' } }, other);
	await tell({ actor: { account: { homePage, name: '99' } }, object: course(2) });
	const lead = { mbox: 'mailto:docent@inhuur.example' };
	await tell({ actor: { account: { homePage, name: '98' } }, context: { instructor: lead } });
});
afterAll(async () => {
	await pen.stop();
	await database.close();
});

async function newClient(name: string): Promise<string> {
	const form = new FormData();
	form.set('name', name);
	form.set('scope', 'all');
	const made = await makeXapiClient(database.db, { personId, today }, form);
	if (!made.ok) throw new Error(made.problems.join());
	return made.id;
}

async function tell(more: Partial<AnyStatement>, by: string | null = client): Promise<string> {
	const id = randomUUID();
	const statement = { id, verb: verb('completed'), object: course(1), ...more } as AnyStatement;
	const authority = { account: { homePage: 'https://x.example', name: by ?? 'own' } };
	const batch = [{ statement, version: '1.0.3' as const, files: [] }];
	expect(await pen.write(batch, { client: by, authority })).toEqual({ ok: true });
	return id;
}

const who = () => ({ personId, today, reader: 'nl' as const });
const filter = (asked: Record<string, string>) => readRecordFilter(new URLSearchParams(asked));
const look = (asked: Record<string, string> = {}, before: string | null = null) =>
	recordsPage(database.db, who(), filter(asked), before);
const found = async (asked: Record<string, string>) => (await look(asked)).lines.length;
const lastLine = async () => {
	const [line] =
		await database.sql`select action, object, detail from audit_log order by at desc limit 1`;
	return line;
};

test('an administrator finds what is asked for, and each look is in the log', async () => {
	expect(await found({})).toBe(5);
	expect(await found({ client })).toBe(3);
	expect(await found({ client: 'own' })).toBe(1);
	expect(await found({ verb: 'passed' })).toBe(1);
	expect(await found({ verb: verb('passed').id })).toBe(1);
	expect(await found({ activity: course(2).id })).toBe(1);
	expect(await found({ activity: course(3).id })).toBe(0);
	expect(await found({ verb: 'completed', client: other })).toBe(1);
	const day = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
	expect(await found({ from: day, until: day })).toBe(5);
	expect(await found({ from: '2999-01-01' })).toBe(0);
	expect(await found({ until: '2020-01-01' })).toBe(0);
	expect(await lastLine()).toEqual({
		...{ action: 'look', object: 'records', detail: { until: '2020-01-01', rows: 0 } }
	});
});

test.each([
	['Sam Bos', 1],
	['2', 1],
	['SAM.BOS@zandermeer.example', 1],
	[`2 (${organisation})`, 0],
	['pim@inhuur.example', 1],
	[`99 (${homePage})`, 1],
	['docent@inhuur.example', 1],
	['99', 0],
	['Niemand', 0],
	["' or true --", 0]
])('somebody is found as %s, in every way in which they are known', async (typed, expected) => {
	expect(await found({ who: typed })).toBe(expected);
	expect(await lastLine()).toMatchObject({ detail: { name: typed, rows: expected } });
});

test('who finished what here is told without a name, on a page and in a file', async () => {
	const asked = { client: 'own' };
	const { lines } = await look(asked);
	expect(lines).toMatchObject([{ who: '', verb: 'rondde af', client: null }]);
	expect(lines[0]!.known).toBeUndefined();
	const page = await recordPage(database.db, who(), lines[0]!.id);
	for (const kind of ['csv', 'jsonl'] as const) {
		const file = await recordsFile(database.db, who(), filter(asked), kind);
		const told = JSON.stringify(page) + (await file.text());
		expect(told).toContain(lines[0]!.id);
		expect(told).not.toMatch(/Sam|Bos|organisations/);
	}
});

test('one statement stands there in words and as it is stored', async () => {
	const id = await tell({
		actor: { name: 'Ans Elders', account: { homePage, name: '77' } },
		object: { ...course(7), definition: { name: { en: 'Law', 'nl-NL': 'Recht' } } },
		result: { completion: true, success: false, score: { scaled: 0.4 } }
	});
	const page = await recordPage(database.db, who(), id);
	expect(page?.line).toMatchObject({
		...{ who: 'Ans Elders', known: `77 (${homePage})`, verb: 'rondde af', what: 'Recht' },
		...{ activity: course(7).id, completion: true, success: false, score: 0.4 },
		...{ client: 'Leerplein', voided: false }
	});
	expect(page?.statement).toMatchObject({ id, verb: verb('completed') });
	expect(await recordPage(database.db, who(), randomUUID())).toBeUndefined();
	expect(await recordPage(database.db, who(), '1')).toBeUndefined();
});

test('pages and files hold every statement once, also while others come in', async () => {
	for (let number = 0; number < 120; number++)
		await tell({ actor: { account: { homePage, name: `p${number}` } }, verb: verb('attended') });
	const seen: string[] = [];
	let before: string | null = null;
	do {
		const page = await look({ verb: 'attended' }, before);
		seen.push(...page.lines.map(({ id }) => id));
		await tell({ verb: verb('attended'), actor: { account: { homePage, name: 'later' } } });
		before = page.older;
	} while (before !== null);
	expect(new Set(seen).size).toBe(120);
	expect(seen).toHaveLength(120);
	const jsonl = await recordsFile(database.db, who(), filter({ verb: 'attended' }), 'jsonl');
	const lines = (await jsonl.text()).trimEnd().split('\n');
	expect(lines).toHaveLength(123);
	expect(new Set(lines.map((line) => (JSON.parse(line) as AnyStatement).id)).size).toBe(123);
	expect(await lastLine()).toMatchObject({ action: 'download', detail: { verb: 'attended' } });
});

test('a file of 1,700 statements comes in parts, with one head, and runs nothing in a sheet', async () => {
	const batch = Array.from({ length: 1700 }, (_, number) => ({
		version: '1.0.3' as const,
		files: [],
		statement: {
			...{ id: randomUUID(), actor: { name: '=cmd()', account: { homePage, name: `q${number}` } } },
			...{ verb: verb('initialized'), object: course(9) }
		} as AnyStatement
	}));
	const authority = { account: { homePage, name: 'x' } };
	expect(await pen.write(batch, { client, authority })).toEqual({ ok: true });
	const asked = filter({ verb: 'initialized' });
	const answer = await recordsFile(database.db, who(), asked, 'csv');
	expect(answer.headers.get('content-disposition')).toContain(`xapi-${today}.csv`);
	const text = Buffer.from(await answer.arrayBuffer()).toString();
	const rows = text.trimEnd().split('\r\n');
	expect(rows).toHaveLength(1701);
	expect(rows.filter((row) => row.includes('actor_known_as'))).toHaveLength(1);
	expect(text.match(/\uFEFF/g)).toHaveLength(1);
	expect(rows.at(-1)).toContain(";'=cmd();");
});

test('somebody is erased from the store after a dry run, and nothing says who it was', async () => {
	const typed = `66 (${homePage})`;
	const theirs = { account: { homePage, name: '66' } };
	await tell({ actor: theirs });
	await tell({ actor: { account: { homePage, name: '65' } }, context: { instructor: theirs } });
	expect(await found({ who: typed })).toBe(2);
	expect(await actorPreview(database.db, library, who(), typed)).toMatchObject({
		...{ removed: 1, emptied: 1 }
	});
	expect(await found({ who: typed })).toBe(2);
	expect(await eraseActor(database.db, library, who(), typed)).toMatchObject({
		...{ removed: 1, emptied: 1 }
	});
	const [left] = await database.sql<{ named: number }[]>`select
		((select count(*) from record where body like '%"66"%')
			+ (select count(*) from audit_log where detail::text like '%66 (https%'))::int as named`;
	expect(left).toEqual({ named: 0 });
	const [destroyed] = await database.sql`select kind, ground, rows from destruction`;
	expect(destroyed).toMatchObject({ kind: 'person', ground: 'request', rows: { record: 2 } });
	expect(await found({ who: typed })).toBe(0);
});

test('an employee is erased as a person, and who is not clear not at all', async () => {
	const staff = `2 (${organisation})`;
	for (const [typed, refused] of [
		[staff, 'staff'],
		['Sam Bos', 'unclear'],
		['', 'unclear']
	] as const) {
		expect(await actorPreview(database.db, library, who(), typed)).toBe(refused);
		expect(await eraseActor(database.db, library, who(), typed)).toBe(refused);
	}
	expect(await found({ client: 'own' })).toBe(1);
});
