import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeKeys } from '#lib/server/ballot/keys.ts';
import { closePeriod } from '#lib/server/ballot/periods.ts';
import { insertBallots } from '#lib/server/db/box.ts';
import type { Ballot } from '#lib/server/db/box.ts';
import { connect } from '#lib/server/db/connect.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { openPools } from '#lib/server/db/pools.ts';
import { ensurePartitions } from '#lib/server/db/statements.ts';
import { sealVotes } from '#lib/server/ballot/seal-votes.ts';
import { startPostgres } from '../../scripts/embedded/postgres.ts';
import { contest, openedPeriod, options, units } from '../support/closed-period.ts';
import { count } from '../support/count.ts';
import { on, secret } from '../support/count-terms.ts';
import { dealKey } from '../support/dealt-key.ts';
import { dumpOf } from '../support/dump.ts';
import { countsMark, marksIn, marksInFiles, secretMark, type Mark } from '../support/marks.ts';
import { temporaryFolder } from '../support/temporary.ts';

// What is left of a count in everything the database writes: its tables, its files, its write-ahead log,
// and a server log with every statement and all its values in it.

const harsh = [
	...['fsync=off', 'wal_keep_size=4GB', 'autovacuum=off'],
	...['log_statement=all', 'log_error_verbosity=default'],
	...['log_parameter_max_length=-1', 'log_parameter_max_length_on_error=-1']
];
const phases = ['first', 'second'] as const;

/** No multiple of 5, no sum of the others, and not the number of voters of anything. */
const planted = (unit: number, option: number, second: boolean): number =>
	101 + 5 * (4 * unit + option) + (second ? 2 : 0);

/** How every private RSA key begins in PKCS #8 (RFC 8017, appendix A.1). */
const rsaPrivateKey = Buffer.from('300d06092a864886f70d0101010500048204', 'hex');

/** A value that is really written, to see that the search would find it. */
const control = { counts: [203, 208, 213, 218], key: randomBytes(32) };

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let dump: Record<string, string>;
let exact: Mark[];
let keys: Mark[];
let envelopes: Mark[];
const controls = [countsMark('control', control.counts), secretMark('control key', control.key)];

beforeAll(async () => {
	folder = await temporaryFolder();
	const server = await startPostgres({ dataDir: folder.path, progress: () => {}, options: harsh });
	const url = server.url('tweesprong');
	await migrate(url);
	const pools = openPools(url, 2);
	const owner = connect(url, 1);
	await ensurePartitions(owner.db, on, 2);
	const period = await openedPeriod(pools, { custody: 'shared' });
	const { scalar, parts } = await dealKey(owner.sql, period);
	keys = [
		secretMark('the key of the period', scalar),
		...parts.map((part, at) => secretMark(`key part ${at + 1}`, part.subarray(9, 41))),
		secretMark('a private signing key', rsaPrivateKey)
	];
	await makeKeys(pools.issuer, secret);
	await owner.sql`create table control as select ${JSON.stringify(control.counts)}::jsonb as counts,
		${control.key}::bytea as key`;

	const rows = units.flatMap(({ id }, unit) =>
		phases.map((phase) => ({
			...{ id, phase },
			counts: options.map((_, option) => planted(unit, option, phase === 'second'))
		}))
	);
	exact = rows.map(({ id, phase, counts }) => countsMark(`${id} ${phase}`, counts));
	const votes = rows.flatMap(({ id, phase, counts }) =>
		counts.flatMap((number, option) =>
			Array.from({ length: number }, () => ({
				contest: contest('de-envelop', phase, id),
				choice: { option: options[option]!, changed: false }
			}))
		)
	);
	const ballots = await sealVotes(period.point, votes);
	envelopes = ballots.filter((_, at) => at % 500 === 0).flatMap(marksOf);
	await insertBallots(pools.counter, period.id, ballots);
	await closePeriod(pools, period.id, { on: '2026-11-01', actor: null });
	const outcome = await count(pools, period, { brought: ['Ondernemingsraad', 'Griffie'] });
	if (!outcome.ok) throw new Error(outcome.refused);
	dump = await dumpOf(owner.sql);
	await pools.close();
	await owner.close();
	await server.stop();
}, 120_000);
afterAll(() => folder.remove());

const marksOf = ({ nullifier, envelope }: Ballot): Mark[] => [
	secretMark('a nullifier', nullifier),
	secretMark('an envelope', envelope)
];

/** The marks in the server's files, or in some of them. */
const foundIn = (part: string, marks: readonly Mark[]) =>
	marksInFiles(join(folder.path, 'postgres', part), marks);
const inDump = (marks: readonly Mark[], without: readonly string[] = []) =>
	Object.entries(dump)
		.filter(([name]) => !without.includes(name))
		.flatMap(([name, text]) =>
			marksIn(Buffer.from(text), marks).map((mark) => `${mark} in ${name}`)
		);

describe('after a count', () => {
	test('the search finds what is written', () => {
		expect(inDump(controls)).toEqual([
			'control in public.control',
			'control key in public.control'
		]);
		for (const part of ['base', 'pg_wal', 'server.log'])
			expect(foundIn(part, controls), part).toEqual(['control', 'control key']);
		for (const part of ['pg_wal', 'server.log'])
			expect(foundIn(part, envelopes), part).toEqual(['a nullifier', 'an envelope']);
	});

	test('no table holds an exact number of a group, an envelope or a key', () => {
		expect(Object.keys(dump)).toContain('public.ballot_publication');
		expect(Object.keys(dump).filter((name) => name.startsWith('box.'))).toEqual(['box.issuance']);
		expect(inDump([...exact, ...envelopes, ...keys])).toEqual([]);
		const numbers = units.flatMap((_, unit) =>
			options.flatMap((_, option) => [planted(unit, option, false), planted(unit, option, true)])
		);
		const alone = new RegExp(`(?<![\\w.:-])(${numbers.join('|')})(?![\\w.:-])`);
		const told = Object.entries(dump).filter(([, text]) => alone.test(text));
		expect(told.map(([name, text]) => `${name}: ${alone.exec(text)?.[0]}`)).toEqual([]);
	});

	test('no file of a table holds one', () => {
		expect(foundIn('base', [...exact, ...envelopes, ...keys])).toEqual([]);
	});

	test('the write-ahead log holds no exact number of a group and no key', () => {
		expect(foundIn('pg_wal', [...exact, ...keys])).toEqual([]);
	});

	test('not even a log of all statements with their values holds one', () => {
		expect(foundIn('', [...exact, ...keys])).toEqual([]);
	});
});
