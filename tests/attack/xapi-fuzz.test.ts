import * as fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { connect } from '#lib/server/db/connect.ts';
import { addXapiClient } from '#lib/server/db/xapi-clients.ts';
import { oneTimeToken } from '#lib/server/secrets.ts';
import { xapiRequests, type XapiRequest } from './fuzz/xapi-requests.ts';

const { address, databaseUrl } = inject('product');

/** `FUZZ=300` asks sixty times as many, as before a release. */
const requests = Number(process.env['FUZZ'] ?? 5) * 100;
const seed = Number(process.env['FUZZ_SEED'] ?? 20261122);

/** A client that may do everything, in the header in which it says who it is. */
async function authorization(): Promise<string> {
	const { db, close } = connect(databaseUrl, 1);
	const { token, hash } = oneTimeToken();
	const scopes = ['all' as const];
	const client = { name: 'Anything goes', secretHash: hash, scopes, madeOn: '2026-11-22' };
	const id = await addXapiClient(db, client).finally(close);
	return `Basic ${Buffer.from(`${id}:${token}`).toString('base64')}`;
}

async function asked(
	{ method, path, query, headers, body }: XapiRequest,
	authorization: string
): Promise<{ status: number; text: string }> {
	const pairs = query.map(([name, value]) => [name, value.toWellFormed()]);
	const hasBody = method !== 'GET' && method !== 'HEAD';
	const response = await fetch(`${address}/xapi${path}?${new URLSearchParams(pairs)}`, {
		...{ method, headers: { ...sendable(headers), authorization } },
		...(hasBody && { body: body as BodyInit })
	});
	return { status: response.status, text: await response.text() };
}

/** Headers that a client can send at all. */
function sendable(headers: Record<string, string>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).filter(([, value]) => /^[\x20-\x7e]*$/.test(value))
	);
}

const inside = /\n\s+at \S+ \(|node_modules|PostgresError|Failed query/;

test(`whatever another system asks in ${requests} requests, the record store does not break`, async () => {
	const who = await authorization();
	const waiting = fc.sample(xapiRequests, { numRuns: requests, seed });
	const statuses: Record<number, number> = {};
	const complaints: string[] = [];
	const worker = async () => {
		for (let next = waiting.pop(); next; next = waiting.pop()) {
			const { status, text } = await asked(next, who);
			statuses[status] = (statuses[status] ?? 0) + 1;
			if (status >= 500 || inside.test(text))
				complaints.push(`${status} ${text.slice(0, 200)}: ${JSON.stringify(next).slice(0, 900)}`);
		}
	};
	await Promise.all(Array.from({ length: 6 }, worker));
	expect(complaints).toEqual([]);
	// It was no stranger that asked, and some of it was well said.
	expect(statuses[401]).toBeUndefined();
	expect((statuses[200] ?? 0) + (statuses[204] ?? 0)).toBeGreaterThan(requests / 20);
});
