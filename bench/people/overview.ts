import { sql } from 'drizzle-orm';
import { connect } from '#lib/server/db/connect.ts';
import type { Run } from '../frame/bench.ts';
import { settled } from '../frame/usage.ts';
import { measureRequests } from '../frame/requests.ts';
import { startTown } from '../frame/town.ts';

/** In milliseconds, for 95 of 100 requests on two cores. */
const aim = 100;
/** So many times as many items done. */
const more = 10;

/**
 * Asks the built product for the overview of HR, and once more when everyone has done many more items: it
 * counts people, so that makes no difference.
 */
export async function measureOverview(people: number, run: Run): Promise<void> {
	await using town = await startTown(people, { role: 'hr' });
	const asked = { path: '/hr', aim, times: 100 };
	await settled(town.pid);
	const { db, close } = connect(town.databaseUrl, 1);
	await db.execute(sql`analyze`);
	await measureRequests(town, { ...asked, name: 'HR overview' }, run);
	await db.execute(sql`
		insert into item_done (enrolment_id, module, item, done_on)
		select enrolment_id, module, item || '-' || n, done_on
		from item_done, generate_series(2, ${more}::int) n`);
	await db.execute(sql`analyze`);
	await close();
	const name = `HR overview, ${more} times as many items done`;
	await measureRequests(town, { ...asked, name }, run);
}
