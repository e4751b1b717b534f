import { setTimeout } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { connect } from '#lib/server/db/connect.ts';
import { signedIn } from '../../tests/attack/visitor.ts';
import { newEmployee } from '../../tests/support/people.ts';
import { freePort, start } from '../../tests/support/program.ts';
import { temporaryFolder } from '../../tests/support/temporary.ts';
import type { Figure } from '../ballot/figure.ts';
import { usage } from '../live/usage.ts';
import { measureRequests } from '../report/requests.ts';

/** In milliseconds, for 95 of 100 requests on two cores. */
const aim = 100;
/** So many times as many items done. */
const more = 10;

/**
 * Asks the built product for the overview of HR, and once more when everyone has done many more items: it
 * counts people, so that makes no difference.
 * @returns what was slower than it may be
 */
export async function measureOverview(
	people: number,
	note: (figure: Figure) => void
): Promise<string[]> {
	await using cleanup = new AsyncDisposableStack();
	const folder = await temporaryFolder();
	cleanup.defer(folder.remove);
	const settings = { DATA_DIR: `${folder.path}/data`, PORT: await freePort(), DEMO_PEOPLE: people };
	const program = start(settings);
	cleanup.defer(async () => void (await program.stop()));
	const { address, databaseUrl } = await program.ready;
	const { email, password } = await newEmployee(databaseUrl, { role: 'hr' });
	const headers = { cookie: await signedIn(address, email, password) };
	const town = { address, headers, databaseUrl, pid: program.process.pid! };
	const asked = { path: '/hr', aim, times: 100 };
	const late: string[] = [];
	const ask = async (name: string) => {
		const inTime = await measureRequests({ ...town, ...nothing }, { ...asked, name }, note);
		if (!inTime) late.push(`${name} (aim: ${aim} ms)`);
	};
	await settled(town.pid);
	const { db, close } = connect(databaseUrl, 1);
	await db.execute(sql`analyze`);
	await ask('HR overview');
	await db.execute(sql`
		insert into item_done (enrolment_id, module, item, done_on)
		select enrolment_id, module, item || '-' || n, done_on
		from item_done, generate_series(2, ${more}::int) n`);
	await db.execute(sql`analyze`);
	await close();
	await ask(`HR overview, ${more} times as many items done`);
	return late;
}

/** Waits until a program does nothing by itself: after its first start it makes keys for a while. */
async function settled(pid: number): Promise<void> {
	for (let seconds = 0; seconds < 240; seconds += 3) {
		const before = await usage(pid);
		await setTimeout(3000);
		const after = await usage(pid);
		if (after.seconds - before.seconds < 0.3) return;
	}
	throw new Error('the program did not come to rest');
}

/** A town of the report disposes of itself; this one is disposed of by the stack above. */
const nothing = { [Symbol.asyncDispose]: async () => {} };
