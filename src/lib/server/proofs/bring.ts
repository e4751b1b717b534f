import { placesOf, proofColumns, type ProofColumn } from '#lib/staff/proof-columns.ts';
import type { ToldProof } from '#lib/staff/proof-plan.ts';
import { keptWord } from '#lib/staff/proof-words.ts';
import type { Db } from '../db/connect.ts';
import { addProofDraft, forgetProofDrafts } from '../db/proof-imports.ts';
import { decode } from '../staff/decode.ts';
import type { FileRefusal } from '../staff/bring.ts';
import { readCsv } from '../staff/read-csv.ts';

/** Why a file cannot be looked at: it cannot be read, or columns are not there (`heads` are those that are). */
export type ProofFileRefusal =
	FileRefusal | { refused: 'columns'; missing: ProofColumn[]; heads: string[] };

export type ProofsBrought = { ok: true; id: string } | { ok: false; file: ProofFileRefusal };

/** A cell is kept up to this many characters: enough to recognise it. */
const longest = 80;

/**
 * Keeps a list of old proofs to look at: of each line the number, what was done and the day. No other cell is
 * stored, and nothing that tells an oath from a promise.
 * @param form with the `file`, and `about`: what the whole list is about, or `column` where it says so itself
 */
export async function bringProofs(
	db: Db,
	personId: string,
	form: FormData
): Promise<ProofsBrought> {
	const sent = form.get('file');
	if (!(sent instanceof File) || sent.name === '') return no({ refused: 'none' });
	const decoded = decode(new Uint8Array(await sent.arrayBuffer()));
	if ('refused' in decoded) return no(decoded);
	const read = readCsv(decoded.text);
	if ('refused' in read) return no(read);
	const about = String(form.get('about') ?? 'column');
	const places = placesOf(read.heads);
	const missing = proofColumns.filter(
		(column) => places[column] < 0 && (column !== 'what' || about === 'column')
	);
	if (missing.length > 0) return no({ refused: 'columns', missing, heads: read.heads });
	const lines = read.rows.map(({ line, cells }): ToldProof => {
		const cell = (column: ProofColumn) => (cells[places[column]] ?? '').slice(0, longest);
		const what = about === 'column' ? cell('what') : about.slice(0, longest);
		return { line, number: cell('number'), what: keptWord(what), day: cell('day') };
	});
	const used = proofColumns.map((column) => places[column]);
	const cut = [...read.heads.filter((_, at) => !used.includes(at)), ...read.cut];
	return db.transaction(async (tx) => {
		await forgetProofDrafts(tx);
		const fileName = sent.name.slice(0, 120);
		return { ok: true, id: await addProofDraft(tx, { broughtBy: personId, fileName, lines, cut }) };
	});
}

const no = (file: ProofFileRefusal): ProofsBrought => ({ ok: false, file });
