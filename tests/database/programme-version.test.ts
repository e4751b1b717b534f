import { expect, test } from 'vitest';
import { findVersion, publish } from '#lib/server/db/programmes.ts';
import { freshDatabase } from '../support/database.ts';
import { everyone, start, today } from './small-town.ts';

test('a published version stays what it was: publishing it again changes nothing', async () => {
	const { db, sql, close } = await freshDatabase();
	await publish(db, everyone, start);
	await publish(db, { ...everyone, title: 'Easier', audiences: [] }, today);
	expect(await findVersion(db, everyone.id, everyone.version)).toEqual(everyone);
	expect(await sql`select published_on::text from programme_version`).toEqual([
		{ published_on: start }
	]);
	await close();
});

test('the database refuses to change or take away what was published', async () => {
	const { db, sql, close } = await freshDatabase();
	await publish(db, everyone, start);
	await expect(sql`update programme_version set definition = '{}'`).rejects.toThrow('only grows');
	await expect(sql`delete from programme_version`).rejects.toThrow('only grows');
	await expect(sql`delete from programme_publication`).rejects.toThrow('only grows');
	await close();
});
