import { expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { createAuth } from '#lib/server/auth.ts';
import { today } from '#lib/server/clock.ts';
import { seedDemo } from '#lib/server/demo/seed.ts';
import { freshDatabase } from '../support/database.ts';

test('a session keeps no address and no browser, also when it is opened with both at hand', async () => {
	const { db, sql, close } = await freshDatabase();
	await seedDemo(db, library, { people: 30, today: today() });
	const origin = 'http://localhost';
	const auth = createAuth(db, { secret: 's'.repeat(32), secure: false, origin });
	const [noor] = await sql`select id from "user" where email = 'noor@zandermeer.example'`;
	await auth.api.openSession({
		body: { userId: noor!.id as string, way: 'password' },
		headers: new Headers({ 'x-forwarded-for': '192.0.2.1', 'user-agent': 'Browser of Noor' })
	});
	const rows = await sql`select to_jsonb(s)::text as row from session s`;
	expect(rows).toHaveLength(1);
	expect(rows[0]!.row).not.toMatch(/192\.0\.2\.1|Browser/);
	await close();
});
