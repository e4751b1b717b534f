import type { Actor } from '#lib/xapi/any/agents.ts';
import type { AnyStatement, Version } from '#lib/xapi/any/statement.ts';
import { driverOf, type Db } from '../db/connect.ts';
import { consistentThrough, tookTooLong } from '../db/record-lock.ts';
import { blank, type Memory } from './memory.ts';
import { prepare, type Prepared } from './prepared.ts';
import { writeAtOnce } from './writing-at-once.ts';
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
	| { ok: true }
	| { ok: false; conflict: string }
	| { ok: false; says: string; status: 400 | 403 | 413 | 503 };

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

/** Bytes of one statement as it is kept: whoever reads a list has many of them in memory at once. */
const mostBytes = 1_000_000;

const anyMoment = new Date(0).toISOString();

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
	const memory = blank();
	let writing: Promise<void> | undefined;

	async function writeAll(): Promise<void> {
		while (waiting.length > 0) await writeTogether(db, memory, taken(waiting));
		writing = undefined;
	}

	return {
		write: (batch, from) =>
			new Promise((done, failed) => {
				const prepared = batch.map((incoming) => prepare(incoming, from));
				const large = prepared.find(isTooLarge);
				if (large) return done({ ok: false, status: 413, says: tooLarge(large) });
				waiting.push({ from, batch: prepared, done, failed });
				writing ??= writeAll();
			}),
		consistentThrough: () => consistentThrough(db),
		stop: async () => writing
	};
}

/** Of a text no character takes more than three bytes. */
function isTooLarge({ textAt }: Prepared): boolean {
	const text = textAt(anyMoment);
	return 3 * text.length > mostBytes && Buffer.byteLength(text) > mostBytes;
}

const tooLarge = ({ id }: Prepared): string =>
	`${id} is too large: one statement is at most ${mostBytes.toLocaleString('en')} bytes`;

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

const tooSlow: Written = {
	...{ ok: false, status: 503 },
	says: 'is not stored, because writing took too long: try again in a moment'
};

/** When a transaction fails, each request of it gets one of its own: what is wrong with one is its own trouble. */
async function writeTogether(db: Db, memory: Memory, requests: Waiting[]): Promise<void> {
	try {
		const written = await writtenOf(db, memory, requests);
		for (const [at, { done }] of requests.entries()) done(written[at]!);
	} catch (error) {
		if (tookTooLong(error)) for (const { done } of requests) done(tooSlow);
		else if (requests.length === 1) requests[0]!.failed(error);
		else for (const request of requests) await writeTogether(db, memory, [request]);
	}
}

async function writtenOf(db: Db, memory: Memory, requests: Waiting[]): Promise<Written[]> {
	if (await writeAtOnce(db, memory, requests)) return requests.map(() => ({ ok: true }));
	const { written, learn } = await driverOf(db).begin((tx) => writeRecords(tx, requests));
	learn(memory);
	return written;
}
