import { randomBytes } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { partFileRandomness, writePartFile } from '#lib/ballot/part-file.ts';
import { scalarOf } from '#lib/ballot/period-key.ts';
import { split } from '#lib/ballot/split.ts';
import { library } from '#lib/content/index.ts';
import { planPeriod } from '#lib/server/ballot/plan.ts';
import { today } from '#lib/server/clock.ts';
import { findPeriod } from '#lib/server/db/ballot-periods.ts';
import { connect } from '#lib/server/db/connect.ts';
import { insertBallots } from '#lib/server/db/box.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { openPools } from '#lib/server/db/pools.ts';
import { ensurePartitions } from '#lib/server/db/statements.ts';
import { coreDilemmas, demoVotes } from '#lib/server/demo/ballot-votes.ts';
import { sealVotes } from '#lib/server/ballot/seal-votes.ts';
import { startPostgres } from '../../scripts/embedded/postgres.ts';
import { ballotCommand } from '../support/ballot-command.ts';
import { choicesOf, usual } from '../support/choices.ts';
import { openedPeriod } from '../support/closed-period.ts';
import { countDatabase } from '../support/count.ts';
import { temporaryFolder } from '../support/temporary.ts';

const on = today();
const secret = { AUTH_SECRET: 'a secret of this installation, long enough' };
const acting = { on, actor: null };
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => void (folder = await temporaryFolder()));
afterEach(() => folder.remove());

// Each test runs the command many times.
vi.setConfig({ testTimeout: 180_000 });

describe('a period from a terminal', () => {
	test('is opened, closed and counted beside an app that runs on the built-in PostgreSQL', async () => {
		const keyDir = join(folder.path, 'keys');
		const run = (args: string[], typed?: string) =>
			ballotCommand(
				args,
				{ ...secret, DATA_DIR: folder.path, BALLOT_KEY_DIR: keyDir, DEMO: 'on' },
				typed
			);
		const server = await startPostgres({ dataDir: folder.path, progress: () => {} });
		const url = server.url('tweesprong');
		await migrate(url);
		const [pools, owner] = [openPools(url, 1), connect(url, 1)];
		await ensurePartitions(owner.db, on, 1);
		const { ok } = await planPeriod(
			pools.app,
			library,
			keyDir,
			{
				...{ title: 'Keuzeperiode', opensOn: on, closesOn: on, detail: 'organisation' },
				...{ custody: 'file', dilemmas: coreDilemmas, core: coreDilemmas }
			},
			acting
		);
		expect(ok).toBe(true);

		expect((await run(['status'])).said).toContain('Keuzeperiode (keuzeperiode) is planned');
		const unanswered = await run(['open']);
		expect(unanswered).toMatchObject({
			code: 1,
			said: expect.stringContaining('nothing was changed')
		});
		expect(await run(['open', '--yes'])).toMatchObject({ code: 0 });
		const { publicKey } = (await findPeriod(pools.app, 'keuzeperiode'))!;
		const people = Array.from({ length: 60 }, () => ({ id: '', unit: 'organisation' }));
		const questions = coreDilemmas.map((dilemma) => ({ dilemma, ballotVersion: 1 }));
		const votes = demoVotes(people, questions, 1);
		await insertBallots(pools.counter, 'keuzeperiode', await sealVotes(publicKey!, votes));
		expect(await run(['close'], 'no\n')).toMatchObject({ code: 1 });
		expect(await run(['close'], 'yes\n')).toMatchObject({ code: 0 });
		const counted = await run(['count', '--period', 'keuzeperiode', '--yes']);
		const numbers = `${votes.length} of ${votes.length} envelopes were accepted, 6 of 6 tables`;
		expect(counted).toMatchObject({ code: 0, said: expect.stringContaining(numbers) });
		expect(await readdir(keyDir)).toEqual([]);
		expect(await run(['count', '--yes'])).toEqual({ code: 1, said: 'No period is closed.\n' });

		await Promise.all([pools.close(), owner.close()]);
		await server.stop();
	});

	test('is counted with two parts of custodians, whose passphrases are asked', async () => {
		const database = await countDatabase();
		const { pools, sql } = database;
		await ensurePartitions(database.db, on, 1);
		const period = await openedPeriod(pools, { custody: 'shared' });
		const { id, key, point } = period;
		const votes = choicesOf('de-envelop', usual, 1);
		await insertBallots(pools.counter, id, await sealVotes(point, votes));
		await period.close(on);
		const slope = new Uint8Array(randomBytes(32));
		const parts = await split(await scalarOf(key.privateKey), point, slope);
		const paths = await Promise.all(
			parts.map(async (part, at) => {
				const path = join(folder.path, `part-${at + 1}.json`);
				const label = {
					...{ period: id, periodTitle: 'Keuzeperiode 2026', key: 'k', seat: at + 1 },
					seatTitle: `Plaats ${at + 1}`
				};
				const random = new Uint8Array(randomBytes(partFileRandomness));
				await writeFile(path, await writePartFile(label, part, `a passphrase ${at + 1}`, random));
				return path;
			})
		);
		const run = (args: string[], typed: string) =>
			ballotCommand(['count', '--yes', ...args], { ...secret, DATABASE_URL: database.url }, typed);
		const two = ['--part', paths[2]!, '--part', paths[0]!];

		expect((await run(two.slice(2), '')).said).toContain('add --part file twice');
		const wrong = await run(two, 'a passphrase 3\na passphrase 3\n');
		expect(wrong).toMatchObject({ code: 1, said: expect.stringContaining('wrong-passphrase') });
		const counted = await run(two, 'a passphrase 3\na passphrase 1\n');
		expect(counted).toMatchObject({ code: 0, said: expect.stringContaining('600 of 600') });
		expect(counted.said).not.toContain('a passphrase');
		const [kept] = await sql<{ by: string[] }[]>`
			select record::json -> 'key' -> 'broughtBy' as by from ballot_record`;
		expect(kept!.by).toEqual(['Plaats 3', 'Plaats 1']);
		await database.close();
	});
});
