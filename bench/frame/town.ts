import { execFile } from 'node:child_process';
import { access, chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Role } from '#lib/programme/roles.ts';
import { signedIn } from '../../tests/attack/visitor.ts';
import { newEmployee } from '../../tests/support/people.ts';
import { freePort, start } from '../../tests/support/program.ts';
import { temporaryFolder } from '../../tests/support/temporary.ts';

/** The built product with a municipality in it, and the cookie of somebody with a role there. */
export type Town = AsyncDisposable & {
	address: string;
	databaseUrl: string;
	headers: { cookie: string };
	pid: number;
};

const run = promisify(execFile);

/** Where filled folders are kept for the next bench, while several run: set by `npm run bench`. */
const shared = process.env.BENCH_TOWNS;

/**
 * Starts the product with so many people. The first start fills the database: what that asks of memory and
 * time is no part of a bench, so it is started anew.
 * @param fill adds to the database before that
 */
export async function startTown(
	people: number,
	{ role, fill }: { role?: Role; fill?: (databaseUrl: string) => Promise<void> } = {}
): Promise<Town> {
	const cleanup = new AsyncDisposableStack();
	try {
		const folder = await temporaryFolder();
		cleanup.defer(folder.remove);
		const dataDir = join(folder.path, 'data');
		const settings = { DATA_DIR: dataDir, PORT: await freePort(), DEMO_PEOPLE: people };
		await fillFolder(dataDir, people);
		if (fill) {
			const first = start(settings);
			await fill((await first.ready).databaseUrl);
			await first.stop();
		}
		const program = start(settings);
		cleanup.defer(async () => void (await program.stop()));
		const { address, databaseUrl } = await program.ready;
		const { email, password } = await newEmployee(databaseUrl, role ? { role } : {});
		return {
			...{ address, databaseUrl, pid: program.process.pid! },
			headers: { cookie: await signedIn(address, email, password) },
			[Symbol.asyncDispose]: () => cleanup.disposeAsync()
		};
	} catch (error) {
		await cleanup.disposeAsync();
		throw error;
	}
}

/** Fills a folder with so many people, or copies one that was filled before. */
async function fillFolder(dataDir: string, people: number): Promise<void> {
	const kept = shared && join(shared, String(people));
	if (!kept) return firstStart(dataDir, people);
	const filled = join(kept, 'data');
	if (
		!(await access(filled).then(
			() => true,
			() => false
		))
	) {
		await mkdir(kept);
		await chmod(kept, 0o711);
		await firstStart(filled, people);
	}
	// Who owns the files of the database goes along.
	for (const end of ['', '-keys']) await run('cp', ['-a', `${filled}${end}`, `${dataDir}${end}`]);
}

async function firstStart(dataDir: string, people: number): Promise<void> {
	const program = start({ DATA_DIR: dataDir, PORT: await freePort(), DEMO_PEOPLE: people });
	await program.ready;
	await program.stop();
}
