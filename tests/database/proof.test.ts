import { expect, test } from 'vitest';
import { proofOf } from '#lib/server/certificates.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown } from './small-town.ts';

test('a code proves who completed what and when, and nothing else about them', async () => {
	const { db, sql, close } = await freshDatabase();
	const town = makeTown(db);
	await town.publish();
	const bos = await town.person(await town.unit('Ruimte'), 'Bos');
	await town.completed(bos, '2026-02-03');
	const code = 'ABCD-EFGH-JKMN-PQRS';
	await sql`insert into certificate (code, enrolment_id) select ${code}, id from enrolment`;
	expect(await proofOf(db, code)).toEqual({
		name: 'Sam Bos',
		title: 'Welkom',
		version: 1,
		completedOn: '2026-02-03'
	});
	expect(await proofOf(db, 'ABCD-EFGH-JKMN-PQRT')).toBeUndefined();
	await close();
});
