import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Connection } from '#lib/server/db/connect.ts';
import { startPostgres, type EmbeddedPostgres } from '../../scripts/embedded/postgres.ts';
import { dumpOf } from '../support/dump.ts';
import { Phone, Remote } from '../support/live-client.ts';
import {
	marksIn,
	marksInFiles,
	rowMark,
	secretMark,
	textMark,
	type Mark
} from '../support/marks.ts';
import { newEmployee } from '../support/people.ts';
import { freePort, start, type Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { signedIn } from './visitor.ts';

// What a session leaves in everything that is written: tables, files, write-ahead log, a server log with
// every statement and all its values, and what the program says.

const harsh = [
	...['fsync=off', 'wal_keep_size=4GB', 'autovacuum=off'],
	...['log_statement=all', 'log_error_verbosity=default'],
	...['log_parameter_max_length=-1', 'log_parameter_max_length_on_error=-1']
];
const dilemma = 'de-envelop';
const counts = { first: [23, 29, 31], second: [37, 19, 27] };
const [typed, parked, word, agreed] = ['vraagterplekke', 'geparkeerd', 'zonnebloem', 'afgesproken'];
const question = { key: 'woorden', kind: 'words', question: 'Waar denk je aan?', most: 1 };
const loose = { key: 'los', question: `Is dit een ${typed}?`, options: ['Ja', 'Nee'] };

/** What is really written, to see that the search would find it. */
const control = { counts: [41, 43, 47], seat: randomBytes(32) };
const controls = [
	rowMark('counts', control.counts),
	secretMark('a seat', control.seat),
	textMark('what was agreed', agreed)
];

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: EmbeddedPostgres;
let program: Program;
let owner: Connection;
let remote: Remote;
let phones: Phone[];

beforeAll(async () => {
	folder = await temporaryFolder();
	server = await startPostgres({ dataDir: folder.path, progress: () => {}, options: harsh });
	const url = server.url('tweesprong');
	const own = { DATA_DIR: `${folder.path}/data`, AUTH_SECRET: randomBytes(32).toString('hex') };
	const demo = { DEMO: 'on', DEMO_PEOPLE: 150, PORT: await freePort() };
	program = start({ ...own, ...demo, DATABASE_URL: url });
	const { address } = await program.ready;
	owner = connect(url, 1);
	// A long script would be compressed, and nothing could be found in it.
	await owner.sql`alter table live_session alter column script set storage external`;
	// More than once: the write-ahead log cuts what lies across the border of one of its pages.
	await owner.sql`create table control as select ${JSON.stringify(control.counts)}::jsonb as counts,
		${control.seat}::bytea as seat from generate_series(1, 3)`;
	const { email, password } = await newEmployee(url, { role: 'facilitator' });
	remote = new Remote(address, await signedIn(address, email, password));
	await remote.start(question, dilemma);
	phones = Array.from({ length: 83 }, () => new Phone(address, remote.code));
	for (const phone of phones) await phone.join();
}, 180_000);
afterAll(() => folder.remove());

async function choose(round: 'first' | 'second'): Promise<void> {
	const options = counts[round].flatMap((n, at) => Array<string>(n).fill('abc'[at]!));
	for (const [at, option] of options.entries()) {
		const { status } = await phones[at]!.choose(phones[at]!.choice(dilemma, round, option));
		expect(status).toBe(200);
	}
}

/** What must be nowhere: what was chosen or typed, how often, and whatever belongs to one of some seats. */
function marks(): Mark[] {
	const some = phones.filter((_, at) => at % 12 === 0);
	const seats = some.flatMap(({ secret, tokens }) => [
		secretMark('the secret of a seat', Buffer.from(secret, 'base64url')),
		textMark('the secret of a seat', secret),
		secretMark('the hash of a seat', createHash('sha256').update(secret).digest()),
		...tokens.map((token) => secretMark('a token', Buffer.from(token, 'base64url')))
	]);
	const told = ['choice', 'votes', 'own', 'bars'].map((name) => textMark(name, `"${name}":{`));
	const texts = [typed!, parked!, word!].map((text) => textMark(text, text));
	const rows = Object.entries(counts).map(([round, row]) => rowMark(`counts of ${round}`, row));
	return [...seats, ...told, ...texts, ...rows];
}

const inFiles = (part: string, of: readonly Mark[]) =>
	marksInFiles(join(folder.path, 'postgres', part), of);
const inText = (text: string, of: readonly Mark[]) => [...new Set(marksIn(Buffer.from(text), of))];
const dump = async () => Object.values(await dumpOf(owner.sql)).join('\n');
const written = ['pg_wal', 'server.log'];

test('a session leaves nothing of a choice or a seat in what is written, while it runs and after it', async () => {
	await remote.send({ move: 'write-note', text: `Dit is ${agreed}.` });
	await remote.press('next', 'next');
	for (const phone of phones.slice(0, 5))
		await phone.choose(phone.message('woorden', 'first', { words: [word!] }));
	await remote.send({ move: 'park', text: `Dit is ${parked}.` });
	await remote.press('close', 'reveal', 'next', 'next');
	await choose('first');
	await remote.press('close', 'next', 'next');
	await choose('second');
	await remote.press('close', 'reveal');
	await remote.send({ move: 'add-question', ...loose });
	expect((await remote.look()).result?.second).toMatchObject({ of: 83 });
	const found = inText(await dump(), controls);
	expect(found).toEqual(['counts', 'a seat', 'what was agreed']);
	for (const part of written) expect(inFiles(part, controls), part).toEqual(found.toSorted());
	expect(inText(await dump(), marks())).toEqual([]);
	for (const part of written) expect(inFiles(part, marks()), part).toEqual([]);

	await remote.press('next', 'next', 'close', 'reveal', 'next', 'end');
	const ended = () => owner.sql`select from live_session where ended_on is not null`;
	await expect.poll(ended, { timeout: 30_000 }).toHaveLength(1);
	const [activity] = await owner.sql`select participants, note from live_activity
			order by held_on desc limit 1`;
	expect(activity).toMatchObject({ participants: 83, note: `Dit is ${agreed}.` });
	expect(inText(await dump(), marks())).toEqual([]);
	await owner.close();
	await program.stop();
	await server.stop();
	expect(inFiles('base', controls)).toEqual(['a seat', 'counts', 'what was agreed']);
	expect(inFiles('', marks())).toEqual([]);
	expect(program.output()).toContain('Stopping');
	expect(inText(program.output(), marks())).toEqual([]);
});
