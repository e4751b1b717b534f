import type { Library } from '../../content/library.ts';
import type { Db } from '../db/connect.ts';
import { listKinds, listType, type ListKind } from '../export/list-file.ts';
import type { HrFilter } from '../hr-filter.ts';
import type { HrReader } from '../hr-list.ts';
import { madeAnswer } from '../report/file-answer.ts';
import { listFile, type Files } from '../report/files.ts';
import { completionsList } from './list.ts';

/** The kind of file that an address names: `completions.ods`; `undefined` for another. */
export const listFileNamed = (name: string): ListKind | undefined =>
	listKinds.find((kind) => name === `completions.${kind}`);

/** Answers with a listing as a file to save; `undefined` when the unit is not there. */
export async function completionsAnswer(
	{ db, library, files }: { db: Db; library: Library; files: Files },
	asked: { request: Request; url: URL },
	{ reader, filter, kind }: { reader: HrReader; filter: HrFilter; kind: ListKind }
): Promise<Response | undefined> {
	const list = await completionsList(db, library, reader, filter);
	if (!list) return undefined;
	const about = `completions ${reader.personId} ${JSON.stringify(filter)}`;
	return madeAnswer(
		asked,
		{ type: listType(kind), name: `afronding-${filter.on}.${kind}` },
		(waiting) => listFile(files, list, kind, about, waiting)
	);
}
