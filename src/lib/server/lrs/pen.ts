import type { Actor } from '#lib/xapi/any/agents.ts';
import type { AnyStatement, Version } from '#lib/xapi/any/statement.ts';
import { driverOf, type Db } from '../db/connect.ts';
import { consistentThrough } from '../db/record-lock.ts';
import { prepare } from './prepared.ts';
import { writeRecords, type Request } from './writing.ts';

/** A statement that comes in, by the rules of its version. `sha2`: in small letters. */
export type Incoming = {
	/** With an id. */
	statement: AnyStatement;
	version: Version;
	files: readonly { sha2: string; contentType: string; bytes: Uint8Array }[];
};

/**
 * What became of a request. `conflict`: the id that stands with other content; `says`: in words why it is
 * refused, such as that it voids what voids another, with the status that goes with it.
 */
export type Written =
	{ ok: true } | { ok: false; conflict: string } | { ok: false; says: string; status: 400 | 403 };

export type Pen = {
	/** Writes all statements of a request, or none. @throws when the database does not answer */
	write(
		batch: readonly Incoming[],
		from: { client: string | null; authority: Actor }
	): Promise<Written>;
	/** The moment up to which all can be read. Ask it before reading what it goes with. */
	consistentThrough(): Promise<string>;
	/** Lets what waits be written. */
	stop(): Promise<void>;
};

type Waiting = Request & { done(written: Written): void; failed(error: unknown): void };

/**
 * How many statements go in one transaction, unless one request brings more: while the database writes these,
 * the next are readied.
 */
const most = 200;

/**
 * Opens the one way in which statements are written. Transactions of all processes stand in one line; what
 * waits meanwhile in this one goes along in the next.
 */
export function openPen(db: Db): Pen {
	const waiting: Waiting[] = [];
	let writing: Promise<void> | undefined;

	async function writeAll(): Promise<void> {
		while (waiting.length > 0) await writeTogether(db, taken(waiting));
		writing = undefined;
	}

	return {
		write: (batch, from) =>
			new Promise((done, failed) => {
				const prepared = batch.map((incoming) => prepare(incoming, from));
				waiting.push({ from, batch: prepared, done, failed });
				writing ??= writeAll();
			}),
		consistentThrough: () => consistentThrough(db),
		stop: async () => writing
	};
}

/** Takes as many requests from the front as go together. */
function taken(waiting: Waiting[]): Waiting[] {
	let count = 0;
	let room = 0;
	for (const { batch } of waiting) {
		room += batch.length;
		if (count > 0 && room > most) break;
		count += 1;
	}
	return waiting.splice(0, count);
}

/** When a transaction fails, each request of it gets one of its own: what is wrong with one is its own trouble. */
async function writeTogether(db: Db, requests: Waiting[]): Promise<void> {
	try {
		const written = await driverOf(db).begin((tx) => writeRecords(tx, requests));
		for (const [at, { done }] of requests.entries()) done(written[at]!);
	} catch (error) {
		if (requests.length === 1) requests[0]!.failed(error);
		else for (const request of requests) await writeTogether(db, [request]);
	}
}
