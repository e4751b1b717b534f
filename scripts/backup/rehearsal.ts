import { createReadStream } from 'node:fs';
import { Writable } from 'node:stream';
import { signerOf, verifyRecord, type Signed } from '#lib/server/ballot/record-signature.ts';
import { connect } from '#lib/server/db/connect.ts';
import type { Head, Tail } from './format.ts';
import { restoreBackup } from './restore.ts';
import { writeBackup } from './write.ts';

/** What a rehearsal found: `wrong` has one sentence for each thing that is not as it was. */
export type Rehearsal = {
	head: Head;
	rows: number;
	tables: number;
	/** Reports that were published. */
	editions: number;
	/** Counts of secret choices, and the receipts in their records. */
	records: number;
	receipts: number;
	wrong: string[];
};

/** Ten bytes each. */
const RECEIPT = 10;

/**
 * Restores a backup into the empty database at `url`, and makes a backup of that one: every row of every
 * table has to be the same, receipts and published reports with them, and the signatures of counts have to
 * fit the secret of this installation, which no backup holds.
 */
export async function rehearse(file: string, url: string, secret: string): Promise<Rehearsal> {
	const { head, tail } = await restoreBackup(url, createReadStream(file));
	const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
	const again = await writeBackup(url, head.version, nowhere);
	const records = await recordsIn(url);
	const sums = Object.values(tail.tables);
	return {
		head,
		rows: sums.reduce((sum, { rows }) => sum + rows, 0),
		tables: sums.length,
		editions: tail.tables['public.report_edition']?.rows ?? 0,
		records: records.length,
		receipts: records.reduce((sum, { bytes }) => sum + bytes / RECEIPT, 0),
		wrong: [...differences(tail, again), ...(await brokenRecords(url, secret))]
	};
}

/** One sentence for every table that is not the same in both. */
export function differences(one: Tail, other: Tail): string[] {
	const names = new Set([...Object.keys(one.tables), ...Object.keys(other.tables)]);
	return [...names].flatMap((name) => {
		const [before, after] = [one.tables[name], other.tables[name]];
		if (before?.sha256 === after?.sha256) return [];
		return `${name} had ${before?.rows ?? 'no'} rows and has ${after?.rows ?? 'no'}, or others.`;
	});
}

/** One sentence for every record of a count in the database at `url` that this installation did not sign. */
export async function brokenRecords(url: string, secret: string): Promise<string[]> {
	return (await recordsIn(url)).flatMap((each) => forged(each, secret));
}

type Counted = Signed & { period: string; bytes: number };

function forged(record: Counted, secret: string): string[] {
	if (!verifyRecord(record)) return [`The record of ${record.period} is not what was signed.`];
	if (record.signer === signerOf(secret)) return [];
	return [`The record of ${record.period} was signed with another AUTH_SECRET: is it kept?`];
}

async function recordsIn(url: string): Promise<Counted[]> {
	const { sql, close } = connect(url, 1);
	try {
		return await sql<Counted[]>`
			select period, record, signature, signer, length(receipts) as bytes from ballot_record`;
	} finally {
		await close();
	}
}
