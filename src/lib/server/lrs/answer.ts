import type { Day } from '#lib/programme/calendar.ts';
import type { Version } from '#lib/xapi/any/statement.ts';
import type { Db } from '../db/connect.ts';
import { about } from './about.ts';
import { unpacked } from './alternate.ts';
import { LrsRefusal, type LrsAnswer, type LrsRequest } from './asked.ts';
import { crossOrigin, preflight } from './cross-origin.ts';
import { tagged } from './entity.ts';
import { clientOf } from './identify.ts';
import type { Pen } from './pen.ts';
import { resourceFor, type Resource } from './resources.ts';
import { underWay } from './under-way.ts';
import { spokenIn, versionHeader, versionOf } from './versions.ts';
import { noteVisit } from './visit.ts';

/** The record store, by those who read and who write it. */
export type Store = { db: Db; pen: Pen };

/**
 * Answers another learning system (xAPI 1.0.3 and 2.0.0): which version it speaks, who it is, and then what it
 * asks. Everything expected that goes wrong is an answer in plain words.
 * @throws what is not expected, such as a database that does not answer
 */
export async function answerLrs(store: Store, request: LrsRequest, on: Day): Promise<LrsAnswer> {
	if (request.method === 'OPTIONS') return preflight;
	const { headers, ...told } = await saying(store, request, on);
	return {
		...told,
		headers: { 'cache-control': 'private, no-store', ...crossOrigin, ...headers }
	};
}

async function saying(store: Store, request: LrsRequest, on: Day): Promise<LrsAnswer> {
	const spoken = (version = '2.0.0') => ({ [versionHeader]: version });
	let version = spokenIn(request.headers);
	try {
		const plain = unpacked(request);
		const answer = resourceFor(plain);
		version = spokenIn(plain.headers);
		const isOpen = answer === about;
		const found = isOpen
			? await about()
			: await toClient(store, plain, versionOf(plain.headers), answer, on);
		const { headers, ...told } = tagged(plain, found);
		return { ...told, headers: { ...spoken(version), ...headers } };
	} catch (refusal) {
		if (!(refusal instanceof LrsRefusal)) throw refusal;
		const { status, message, headers } = refusal;
		const type = { 'content-type': 'text/plain; charset=utf-8' };
		return { status, headers: { ...spoken(version), ...type, ...headers }, body: message };
	}
}

async function toClient(
	{ db, pen }: Store,
	request: LrsRequest,
	version: Version,
	answer: Resource,
	on: Day
): Promise<LrsAnswer> {
	const client = await clientOf(db, request);
	const method = request.method === 'HEAD' ? 'GET' : request.method;
	return underWay(client.id, async () => {
		await noteVisit(db, client, on);
		return answer({ ...request, method, db, pen, client, version });
	});
}
