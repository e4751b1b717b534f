import { constants, createPrivateKey, randomBytes, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { envelopeLength } from '#lib/ballot/seal.ts';
import { cast } from '#lib/server/ballot/box.ts';
import { readCast } from '#lib/server/ballot/requests.ts';
import { makeSigningKey } from '#lib/server/ballot/signing.ts';
import { keepKey } from '#lib/server/db/ballot-contests.ts';
import { on, type BenchDatabase } from '../frame/database.ts';
import type { Run } from '../frame/bench.ts';
import { secondsOf } from '../frame/figure.ts';
import { openLane, requestOf } from '../frame/lane.ts';
import { benchPeriod } from './period.ts';

const ballots = 3_000;
const atOnce = 16;
/** Envelopes a second on two cores. */
const aim = 800;

/**
 * Hands envelopes in over HTTP, and the same bodies to a server that does nothing but insert them; both
 * servers and their clients run in this one process.
 */
export async function measureCasting(
	{ pools, owner }: BenchDatabase,
	{ note, atLeast }: Run
): Promise<void> {
	const { id } = await benchPeriod(pools, 'casting', 1);
	const contest = 'dilemma-0|1|first|unit-0';
	const { modulus, pkcs8 } = await makeSigningKey();
	await keepKey(pools.issuer, { period: id, contest }, { modulus, sealedKey: new Uint8Array(1) });
	const key = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
	const bodies = Array.from({ length: ballots }, () => {
		const serial = randomBytes(32);
		const padding = constants.RSA_PKCS1_PSS_PADDING;
		const signature = sign('sha384', serial, { key, padding, saltLength: 48 });
		const parts = { serial, signature, envelope: randomBytes(envelopeLength) };
		const texts = Object.entries(parts).map(([name, part]) => [name, part.toString('base64url')]);
		return JSON.stringify({ period: id, contest, ...Object.fromEntries(texts) });
	});
	await owner.sql`create table bare (serial bytea primary key, contest text, envelope bytea)`;

	const bare = await perSecond(bodies, async (body) => {
		const { contest, serial, envelope } = body as Record<string, string>;
		await owner.sql`insert into bare
			values (convert_to(${serial!}, 'UTF8'), ${contest!}, convert_to(${envelope!}, 'UTF8'))`;
		return true;
	});
	const box = await perSecond(bodies, async (body) => {
		const ballot = readCast(body);
		return ballot !== undefined && !(await cast(pools.box, ballot, on));
	});
	note({ name: 'bare insert', value: bare, unit: 'per second' });
	atLeast({ name: 'cast', value: box, unit: 'per second' }, aim);
	note({ name: 'cast, of a bare insert', value: box / bare, unit: 'ratio' });
}

/** @param take whether it took the body in */
async function perSecond(
	bodies: readonly string[],
	take: (body: unknown) => Promise<boolean>
): Promise<number> {
	const server = createServer(async (request, response) => {
		const taken = await json(request).then(take);
		response.writeHead(taken ? 204 : 400).end();
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const address = `http://localhost:${port}`;
	const waiting = bodies.map((body) => requestOf(address, '/', {}, { method: 'POST', body }));
	const client = async () => {
		const lane = await openLane(address);
		for (let request = waiting.pop(); request; request = waiting.pop()) {
			const { status } = await lane.ask(request);
			if (status !== 204) throw new Error(`an envelope was refused with ${status}`);
		}
		lane.close();
	};
	const seconds = await secondsOf(() => Promise.all(Array.from({ length: atOnce }, client)));
	server.closeAllConnections();
	server.close();
	return bodies.length / seconds;
}
