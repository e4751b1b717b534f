import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { told } from '#lib/server/told.ts';
import { nullifierOf } from '#lib/ballot/serial.ts';
import type { Bytes } from '#lib/ballot/bytes.ts';
import { toHex } from '../../src/lib/ballot/bytes.fixture.ts';
import { ballotTown, first, type BallotTown } from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';

// What goes wrong may reach a log: then it says what went wrong, and nothing of a ballot.

let town: BallotTown;
beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 120 });
	await town.opened();
});
afterAll(() => town.close());

/** Bytes in every way in which an error might print them. */
const printed = (bytes: Bytes): string[] => [
	toHex(bytes),
	Buffer.from(bytes).toString('base64url'),
	bytes.slice(0, 8).join(','),
	bytes.slice(0, 8).join(', ')
];

test('an envelope that could not be taken in says nothing of it in the error', async () => {
	const sam = town.voter(town.people.balie![0]!);
	const { at, first: ballot } = await sam.obtain(first);
	const cast = await sam.seal(at, ballot, { option: 'a', changed: false });
	const table = town.sql('box.ballot_periode_2027');
	await town.sql`alter table ${table} add constraint never check (false)`;
	const error = await sam.cast(cast).then(
		() => undefined,
		(thrown: unknown) => thrown
	);
	await town.sql`alter table ${table} drop constraint never`;
	expect(error).toBeInstanceOf(Error);
	expect(told(error)).toContain('23514');
	const { contest, serial, signature, envelope } = cast;
	const nullifier = await nullifierOf(serial);
	const all = [serial, signature, envelope, nullifier].flatMap(printed);
	for (const trace of [contest, ...all])
		expect(told(error) + inspect(error, { depth: 9 })).not.toContain(trace);
});

test('a ballot that could not be given names nobody in a log', async () => {
	const sam = town.voter(town.people.balie![1]!);
	const { request } = await sam.ask(first);
	const issuer = town.sql(`${new URL(town.url).pathname.slice(1)}_issuer`);
	await town.sql`revoke insert on box.issuance from ${issuer}`;
	const error = await sam.send(request).then(
		() => undefined,
		(thrown: unknown) => thrown
	);
	await town.sql`grant insert on box.issuance to ${issuer}`;
	expect(error).toBeInstanceOf(Error);
	expect(told(error)).toContain('permission denied');
	const { contest, blinded } = request.ballots[0]!;
	for (const trace of [sam.personId, contest, ...printed(blinded)])
		expect(told(error)).not.toContain(trace);
});
