import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { createAuth } from '#lib/server/auth.ts';
import { today } from '#lib/server/clock.ts';
import { seedDemo } from '#lib/server/demo/seed.ts';
import { whoIs } from '#lib/server/sessions.ts';
import { openSession } from '#lib/server/sign-in/open-session.ts';
import { freshDatabase } from '../support/database.ts';
import { cookieHeader } from './cookie-header.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let auth: ReturnType<typeof createAuth>;
let cookie = '';

const hour = 3_600_000;
const asked = (text: string) => new Headers({ cookie: text });
const knows = async (text: string) => (await whoIs(database.db, auth, asked(text))) !== null;
const knewBetterAuth = async (text: string) =>
	(await auth.api.getSession({ headers: asked(text) })) !== null;

beforeAll(async () => {
	database = await freshDatabase();
	auth = createAuth(database.db, {
		...{ secret: 's'.repeat(32), secure: false, origin: 'http://localhost' }
	});
	await seedDemo(database.db, library, { people: 30, today: today() });
	const [noor] = await database.sql`select id from person where given_name = 'Noor' limit 1`;
	const opened = await openSession(database.db, auth, noor!.id as string, 'password');
	cookie = cookieHeader(opened).get('cookie')!;
});
afterAll(() => database.close());

test('a cookie opens what Better Auth would open, and nothing else, however it is bent', async () => {
	expect(await knows(cookie)).toBe(true);
	const bent = fc.oneof(
		fc.nat(cookie.length - 1).map((at) => cookie.slice(0, at)),
		fc
			.tuple(fc.nat(cookie.length - 1), fc.constantFrom('a', '%', '.', '=', ' ', ';', '"', '%00'))
			.map(([at, sign]) => cookie.slice(0, at) + sign + cookie.slice(at + 1)),
		fc.string().map((text) => `tweesprong=${encodeURIComponent(text)}`),
		fc.constantFrom(`${cookie}; other=1`, `other=1; ${cookie}`, 'tweesprong=', '=', 'tweesprong')
	);
	await fc.assert(
		fc.asyncProperty(bent, async (text) => {
			expect(await knows(text)).toBe(await knewBetterAuth(text));
		}),
		{ numRuns: 100 }
	);
});

test('the end of a session that is used is put off, once an hour', async () => {
	const { sql } = database;
	const endsIn = async (milliseconds: number) => {
		const at = new Date(Date.now() + milliseconds).toISOString();
		await sql`update session set expires_at = ${at}`;
		const known = await knows(cookie);
		const [row] = await sql<{ ends: Date }[]>`select expires_at as ends from session`;
		return { known, hours: row && Math.round((new Date(row.ends).getTime() - Date.now()) / hour) };
	};
	expect(await endsIn(11.6 * hour)).toEqual({ known: true, hours: 12 });
	expect(await endsIn(11.4 * hour)).toEqual({ known: true, hours: 11 });
	expect(await endsIn(10.9 * hour)).toEqual({ known: true, hours: 12 });
	expect(await endsIn(-1000)).toEqual({ known: false, hours: undefined });
});
