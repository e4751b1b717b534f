import { isComplete, knowsAll, noMapping, proposeColumns } from '#lib/staff/mapping.ts';
import type { Db } from '../db/connect.ts';
import { addDraft, forgetDrafts, lastMapping, type ArrivedFile } from '../db/staff-imports.ts';
import { decode, type ByteRefusal } from './decode.ts';
import type { DayRefusal, Importer } from './importer.ts';
import { readCsv, type CsvRefusal } from './read-csv.ts';
import { readTerms } from './terms.ts';

/** Why a file cannot be looked at; `line` where it is about one. */
export type FileRefusal = { refused: ByteRefusal | CsvRefusal['refused'] | 'none'; line?: number };

export type Brought =
	{ ok: true; id: string } | { ok: false; file?: FileRefusal; day?: DayRefusal };

/**
 * Keeps a file that HR brought, to look at. A list with the heads of the one before it is understood as
 * that one was; otherwise HR is asked what the columns are.
 */
export async function bringList(db: Db, who: Importer, form: FormData): Promise<Brought> {
	const sent = form.get('file');
	const arrived = await arrivedFile(sent);
	const read = await readTerms(db, who, form);
	if ('refused' in arrived || 'refused' in read)
		return {
			ok: false,
			...('refused' in arrived && { file: arrived }),
			...('refused' in read && { day: read.refused })
		};
	return db.transaction(async (tx) => {
		await forgetDrafts(tx);
		const remembered = (await lastMapping(tx)) ?? noMapping;
		const columns = proposeColumns(arrived.heads, remembered);
		const understood = knowsAll(arrived.heads, remembered) && isComplete(columns);
		const id = await addDraft(tx, {
			...read.terms,
			broughtBy: who.personId,
			fileName: (sent as File).name.slice(0, 120),
			mapping: understood ? { columns, kinds: remembered.kinds } : null,
			file: arrived
		});
		return { ok: true, id };
	});
}

async function arrivedFile(sent: FormDataEntryValue | null): Promise<ArrivedFile | FileRefusal> {
	if (!(sent instanceof File) || sent.name === '') return { refused: 'none' };
	const decoded = decode(new Uint8Array(await sent.arrayBuffer()));
	return 'refused' in decoded ? decoded : readCsv(decoded.text);
}
