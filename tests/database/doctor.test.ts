import { chmod, mkdir, utimes, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addPeriod } from '#lib/server/db/ballot-periods.ts';
import { giveOwnKey } from '#lib/server/ballot/own-key.ts';
import { lookAtDatabaseClock, lookAtOtherClock } from '../../scripts/doctor/clock.ts';
import { lookAtSchema, lookAtServer } from '../../scripts/doctor/database.ts';
import { lookAtDisk } from '../../scripts/doctor/disk.ts';
import { exitCode, lineOf, type Finding } from '../../scripts/doctor/finding.ts';
import { lookAtKeys } from '../../scripts/doctor/keys.ts';
import { lookAround } from '../../scripts/doctor/look.ts';
import { lookAtMail } from '../../scripts/doctor/mail.ts';
import { lookAtRetention } from '../../scripts/doctor/retention.ts';
import { lookAtSettings } from '../../scripts/doctor/settings.ts';
import { lookAtSite } from '../../scripts/doctor/site.ts';
import { readSettings } from '../../scripts/start/settings.ts';
import { freshDatabase } from '../support/database.ts';
import { openSink } from '../support/mail-sink.ts';
import { temporaryFolder } from '../support/temporary.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const servers: Server[] = [];

beforeAll(async () => {
	database = await freshDatabase();
	folder = await temporaryFolder();
});
afterAll(async () => {
	await database.close();
	await folder.remove();
});
afterEach(() => {
	for (const server of servers.splice(0)) server.close();
});

const verdicts = (findings: readonly Finding[]) => findings.map(({ verdict }) => verdict);
const settingsWith = (more: Record<string, string> = {}) =>
	readSettings({ DATA_DIR: folder.path, DATABASE_URL: database.url, DEMO: 'off', ...more });

async function site(answer: RequestListener): Promise<string> {
	const server = createServer(answer).listen(0, '127.0.0.1');
	servers.push(server);
	await once(server, 'listening');
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the doctor on a database that is well', () => {
	test('finds nothing to mend', async () => {
		const found = await lookAround(settingsWith({ AUTH_SECRET: 'a'.repeat(32) }), {});
		expect(found.filter(({ verdict }) => verdict === 'trouble')).toEqual([]);
		expect(found.map(({ about }) => about)).toEqual(
			expect.arrayContaining([
				'settings',
				'database',
				'migrations',
				'roles',
				'clock',
				'keys',
				'disk'
			])
		);
		expect(exitCode(found)).toBe(0);
	});

	test('sees version, log and room for connections', async () => {
		expect(verdicts(await lookAtServer(database.sql))).toEqual(['ok', 'ok', 'ok']);
	});

	test('cannot reach one that is not there', async () => {
		const settings = settingsWith({ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/none' });
		const found = await lookAround(settings, {});
		expect(found).toContainEqual(
			expect.objectContaining({ about: 'database', verdict: 'trouble' })
		);
		expect(exitCode(found)).toBe(1);
	});
});

test('a migration that was not run, and one of a newer release', async () => {
	const { sql, url } = database;
	const [last] = await sql`delete from drizzle.__drizzle_migrations
		where id = (select max(id) from drizzle.__drizzle_migrations) returning hash, created_at`;
	expect(await lookAtSchema(sql, url)).toContainEqual(
		expect.objectContaining({ about: 'migrations', verdict: 'trouble' })
	);
	await sql`insert into drizzle.__drizzle_migrations ${sql([
		{ hash: last!.hash, created_at: last!.created_at },
		{ hash: 'newer', created_at: 9_999_999_999_999 }
	])}`;
	expect(verdicts(await lookAtSchema(sql, url))).toEqual(['ok', 'warning', 'ok']);
	await sql`delete from drizzle.__drizzle_migrations where hash = 'newer'`;
	expect(verdicts(await lookAtSchema(sql, url))).toEqual(['ok', 'ok']);
});

describe('the clock', () => {
	test('agrees with the database', async () => {
		expect(verdicts(await lookAtDatabaseClock(database.sql))).toEqual(['ok']);
	});

	test.each([
		[0, 'ok'],
		[60_000, 'trouble'],
		[-60_000, 'trouble']
	])('%i ms from that of a site is %s', async (difference, verdict) => {
		const url = await site((_request, response) => {
			response.setHeader('date', new Date(Date.now() + difference).toUTCString()).end();
		});
		expect(verdicts(await lookAtOtherClock(url))).toEqual([verdict]);
	});

	test('cannot be judged by nobody, or by a site that does not answer', async () => {
		expect(verdicts(await lookAtOtherClock(undefined))).toEqual(['unknown']);
		expect(verdicts(await lookAtOtherClock('http://127.0.0.1:1'))).toEqual(['unknown']);
	});
});

describe('mail', () => {
	const mailTo = (url: string) =>
		settingsWith({ SMTP_URL: url, MAIL_FROM: 'a@example.nl', PUBLIC_ORIGIN: 'https://example.nl' });

	test('has a server that lets us in, and gets no mail of it', async () => {
		const sink = await openSink();
		expect(verdicts(await lookAtMail(mailTo(sink.url)))).toEqual(['ok', 'unknown']);
		expect(sink.arrived).toEqual([]);
		await sink.close();
	});

	test('has a server that does not answer, or none', async () => {
		expect(verdicts(await lookAtMail(mailTo('smtp://127.0.0.1:1')))).toEqual(['trouble']);
		expect(verdicts(await lookAtMail(settingsWith()))).toEqual(['warning']);
	});
});

describe('keys', () => {
	test('lie outside the data, and only their owner reads them', async () => {
		const keyDir = join(folder.path, 'keys');
		await mkdir(keyDir, { mode: 0o755 });
		await writeFile(join(keyDir, 'one'), '', { mode: 0o644 });
		const found = await lookAtKeys(database.sql, settingsWith({ BALLOT_KEY_DIR: keyDir }));
		expect(found.map(({ says }) => says.replaceAll(folder.path, ''))).toEqual([
			'BALLOT_KEY_DIR lies in DATA_DIR: a backup would take both along.',
			'Others may enter /keys: chmod 700 it.',
			'Others may read /keys/one: chmod 600 it.'
		]);
	});

	test('of a running period are whole', async () => {
		const keyDir = `${folder.path}-keys`;
		const settings = settingsWith({ BALLOT_KEY_DIR: keyDir });
		const row = { title: 'Spring', opensOn: '2026-03-02', closesOn: '2026-03-27' };
		await addPeriod(database.db, { id: 'spring', custody: 'file', ...row });
		await giveOwnKey(database.db, keyDir, 'spring');
		expect(verdicts(await lookAtKeys(database.sql, settings))).toEqual(['ok']);
		await chmod(keyDir, 0o700);
		const elsewhere = settingsWith({ BALLOT_KEY_DIR: join(keyDir, 'other') });
		expect(verdicts(await lookAtKeys(database.sql, elsewhere))).toEqual(['trouble']);
	});
});

test('a backup that outlives the wait before a count', async () => {
	const backups = join(folder.path, 'backups');
	await mkdir(backups);
	const settings = settingsWith({ BALLOT_COOLDOWN_DAYS: '35' });
	const look = async () => verdicts(await lookAtRetention(database.sql, settings, backups));
	expect(await look()).toEqual(['warning']);
	await writeFile(join(backups, 'new'), '');
	expect(await look()).toEqual(['ok']);
	await writeFile(join(backups, 'old'), '');
	const then = new Date(Date.now() - 40 * 86_400_000);
	await utimes(join(backups, 'old'), then, then);
	expect(await look()).toEqual(['trouble']);
	expect(verdicts(await lookAtRetention(database.sql, settings, undefined))).toEqual(['unknown']);
});

describe('the site', () => {
	const looked = async (origin: string, box = '') =>
		lookAtSite({ publicOrigin: origin, ballots: { ...settingsWith().ballots, origin: box } });

	test('loses headers on the way, or a ballot host shows more', async () => {
		const bare = await site((_request, response) => void response.end());
		expect(verdicts(await looked(bare, bare))).toEqual(['trouble', 'trouble', 'unknown']);
	});

	test('is not ready', async () => {
		const away = await site((_request, response) => void response.writeHead(503).end());
		expect(verdicts(await looked(away))).toEqual(['trouble']);
	});

	test('has a certificate that nobody can use', async () => {
		const found = await looked('https://127.0.0.1:1');
		expect(found).toContainEqual(
			expect.objectContaining({ about: 'certificate', verdict: 'trouble' })
		);
	});
});

test('settings that fit, and do not fit each other', () => {
	const says = (more: Record<string, string>) => verdicts(lookAtSettings(settingsWith(more)));
	const AUTH_SECRET = 'a'.repeat(32);
	expect(says({ AUTH_SECRET })).toEqual(['ok']);
	expect(says({ AUTH_SECRET, HOST: '0.0.0.0' })).toEqual(['trouble']);
	expect(says({ AUTH_SECRET, PUBLIC_ORIGIN: 'http://example.nl' })).toEqual(['trouble']);
	expect(says({ AUTH_SECRET, PUBLIC_ORIGIN: 'https://example.nl' })).toEqual(['warning']);
	expect(says({ DEMO: 'on' })).toEqual(['warning', 'warning']);
});

test('there is room on the disk, as far as it can be seen', async () => {
	expect(verdicts(await lookAtDisk(settingsWith()))).not.toContain('trouble');
});

test('a line says how bad it is, about what, and what to do', () => {
	const line = lineOf({
		about: 'keys',
		verdict: 'trouble',
		says: 'Others may read a: chmod 600 it.'
	});
	expect(line).toMatch(/^FAIL +keys +Others may read a: chmod 600 it\.$/);
});
