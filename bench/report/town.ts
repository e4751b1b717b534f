import { signedIn } from '../../tests/attack/visitor.ts';
import { freePort, start } from '../../tests/support/program.ts';
import { newEmployee } from '../../tests/support/people.ts';
import { temporaryFolder } from '../../tests/support/temporary.ts';
import { addYears } from './years.ts';

/** The built product with a municipality of five years in it, and the cookie of its integrity coordinator. */
export type Town = AsyncDisposable & {
	address: string;
	databaseUrl: string;
	headers: { cookie: string };
	pid: number;
};

/** Starts the product with so many people, five years of what they did, meetings and a full register. */
export async function startTown(people: number): Promise<Town> {
	const cleanup = new AsyncDisposableStack();
	try {
		const folder = await temporaryFolder();
		cleanup.defer(folder.remove);
		const settings = {
			DATA_DIR: `${folder.path}/data`,
			PORT: await freePort(),
			DEMO_PEOPLE: people
		};
		// The first start fills the database: what that asks of memory is no part of a report.
		const first = start(settings);
		const { databaseUrl: filled } = await first.ready;
		await addYears(filled);
		await first.stop();
		const program = start(settings);
		cleanup.defer(async () => void (await program.stop()));
		const { address, databaseUrl } = await program.ready;
		const { email, password } = await newEmployee(databaseUrl, { role: 'integrity-coordinator' });
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
