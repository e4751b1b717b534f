import { library } from '#lib/content/index.ts';
import { today } from '#lib/server/clock.ts';
import { seedDemo } from '#lib/server/demo/seed.ts';
import { freshDatabase } from '../support/database.ts';

/** A database with a small demo in it. @returns it, and the ids of its people by given name */
export async function demoPeople() {
	const database = await freshDatabase();
	await seedDemo(database.db, library, { people: 24, today: today() });
	const rows = await database.sql<{ id: string; name: string }[]>`
		select id, given_name as name from person`;
	const ids: Record<string, string> = Object.fromEntries(rows.map(({ id, name }) => [name, id]));
	return { database, ids };
}
