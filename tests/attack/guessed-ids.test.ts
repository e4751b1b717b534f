import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, expect, inject, test } from 'vitest';
import { demoAccounts, demoEmail } from '#lib/server/demo/accounts.ts';
import { connect } from '#lib/server/db/connect.ts';
import { crawl, type Found } from './fuzz/crawl.ts';
import { signedIn } from './visitor.ts';

// Somebody who knows the id of another person, unit or row gets what an id gets that leads nowhere.

const { address, databaseUrl } = inject('product');
const { db, close } = connect(databaseUrl, 2);
afterAll(close);

/** Who sees a part of the organisation, or nothing of it. */
const visitors = ['new-employee', 'manager', 'unit-coordinator', 'facilitator'] as const;
const perVisitor = 125;

const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;

/** `units`: everybody may know which there are, and nobody what is counted of them. */
type Ids = { people: string[]; rows: string[]; units: string[] };

/** Ids of people outside everything the visitor was given a role over, and of what is theirs. */
async function idsOutside(email: string): Promise<Ids> {
	const people = await db.execute<{ id: string }>(sql`
		with recursive own as (
			select g.unit_id as id from role_grant g
			join "user" u on u.person_id = g.person_id where u.email = ${email}
			union
			select p.unit_id from unit_period p join own on p.parent_id = own.id
		)
		select id from person where id not in (
			select person_id from employment where unit_id in (select id from own where id is not null)
			union select person_id from "user" where email = ${email}
		) order by md5(id::text) limit 40`);
	const outside = sql.join(
		people.map(({ id }) => sql`${id}::uuid`),
		sql`, `
	);
	const rows = await db.execute<{ id: string }>(sql`
		(select id from enrolment where person_id in (${outside}) limit 20)
		union all (select id from employment where person_id in (${outside}) limit 10)
		union all (select id from role_grant where person_id in (${outside}) limit 5)`);
	const units = await db.execute<{ id: string }>(sql`
		select distinct unit_id as id from employment where person_id in (${outside}) limit 15`);
	const idsOf = (found: { id: string }[]) => found.map(({ id }) => id);
	return { people: idsOf(people), rows: idsOf(rows), units: idsOf(units) };
}

/** Everything that names these people, as one text to compare. */
async function storedAbout(people: string[]): Promise<string> {
	const tables = await db.execute<{ table: string; column: string }>(sql`
		select c.table_name as table, c.column_name as column from information_schema.columns c
		join information_schema.tables t using (table_schema, table_name)
		where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
			and (c.column_name = 'person_id' or c.table_name = 'person' and c.column_name = 'id')
		order by 1, 2`);
	const rows = [];
	for (const { table, column } of tables) {
		const from = sql`${sql.identifier(table)} t where t.${sql.identifier(column)}::text`;
		const list = sql.join(
			people.map((id) => sql`${id}`),
			sql`, `
		);
		rows.push(
			await db.execute(sql`select to_jsonb(t)::text as row from ${from} in (${list}) order by 1`)
		);
	}
	return JSON.stringify(rows);
}

type Question = (id: string) => [path: string, init: RequestInit];

/** Every place in what the visitor can reach where an id stands, or a page that may read one. */
function questionsOf({ paths, forms }: Found, headers: Record<string, string>): Question[] {
	const inPaths = paths
		.filter((path) => path.match(uuid))
		.map((path): Question => (id) => [path.replace(uuid, id), { headers }]);
	const inQueries = [...new Set(paths.map((path) => path.split('?')[0]!))].flatMap((path) =>
		['unit', 'person', 'of'].map((name): Question => (id) => [`${path}?${name}=${id}`, { headers }])
	);
	const inForms = [...forms.values()]
		.filter(
			({ fields, method }) => method === 'post' && fields.some(([, value]) => value.match(uuid))
		)
		.map((form): Question => (id) => [
			form.action.replace(uuid, id),
			{
				method: 'POST',
				headers,
				body: new URLSearchParams(
					form.fields.map(([name, value]) => [name, value.replace(uuid, id)])
				)
			}
		]);
	// Who asks for certificates too often has to wait, and an answer to wait is like no other.
	return [
		...inForms,
		...inPaths,
		...inQueries.filter((ask) => !ask('')[0].startsWith('/certificate/'))
	];
}

/** What somebody reads in an answer: its words and links, without the id that was asked. */
async function answerTo(question: Question, id: string): Promise<string> {
	const [path, init] = question(id);
	const response = await fetch(address + path, { ...init, redirect: 'manual' });
	const words = (await response.text())
		.replace(/<script\b.*?<\/script>/gs, '')
		.replace(/<(?!a )[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');
	const said = `${response.status} ${response.headers.get('location') ?? ''} ${words}`;
	return said
		.replaceAll(id, 'ID')
		.replaceAll(id.slice(0, 8), 'ID')
		.replace(/DTSTAMP:\S+/g, '');
}

test.each(visitors)('%s learns nothing from a guessed id, and changes nothing', async (role) => {
	const email = demoEmail(demoAccounts.find((account) => account.role === role)!);
	const cookie = await signedIn(address, email);
	const headers = { cookie, accept: 'text/html', origin: address };
	const questions = questionsOf(await crawl(address, cookie, ['/']), headers);
	expect(questions.length).toBeGreaterThan(20);
	const { people, rows, units } = await idsOutside(email);
	expect(people.length).toBeGreaterThan(10);
	const before = await storedAbout(people);
	const leaks: string[] = [];
	for (let at = 0; at < Math.max(perVisitor, questions.length); at++) {
		const question = questions[at % questions.length]!;
		const isPosted = question('')[1].method === 'POST';
		const guesses = [...people, ...rows, ...(isPosted ? [] : units)];
		const id = guesses[(at * 7) % guesses.length]!;
		const [guessed, nowhere] = [
			await answerTo(question, id),
			await answerTo(question, randomUUID())
		];
		if (guessed !== nowhere) leaks.push(question(id)[0]);
	}
	expect([...new Set(leaks)]).toEqual([]);
	expect(await storedAbout(people)).toBe(before);
});
