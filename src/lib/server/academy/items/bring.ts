import type { Library } from '../../../content/library.ts';
import { parseSource } from '../../../content/source.ts';
import { ownKinds, type ItemDraft, type OwnKind } from '../../../dilemma/edit/field.ts';
import { itemForms } from '../../../dilemma/edit/forms.ts';
import { draftOf } from '../../../dilemma/edit/read-values.ts';
import { stored } from '../../../drafting/stored.ts';
import type { Db } from '../../db/connect.ts';
import { addItem } from './start.ts';
import type { Writer } from './writer.ts';

/** Why a file is no item. `line`: it is not in the format, from there on. */
export type FileProblem = 'file' | 'kind' | { line: number; message: string };

const mostBytes = 200_000;

/**
 * Reads an item from a file of the library's own format: front matter and Markdown. What is not right yet
 * comes in as well, as a draft: the checks say it where it can be mended.
 */
export async function bringItem(
	db: Db,
	library: Library,
	who: Writer,
	file: FormDataEntryValue | null
): Promise<{ ok: true; id: string } | { ok: false; problem: FileProblem }> {
	if (!(file instanceof File) || file.size === 0 || file.size > mostBytes)
		return { ok: false, problem: 'file' };
	const read = readItemFile(await file.text());
	if ('problem' in read) return { ok: false, problem: read.problem };
	return { ok: true, id: await addItem(db, library, who, read.draft) };
}

/** A file as a draft, or what is wrong with it. */
export function readItemFile(text: string): { draft: ItemDraft } | { problem: FileProblem } {
	const { source, problems } = parseSource('content/dilemmas/file.md', text);
	const [first] = problems;
	if (first) return { problem: { line: first.line, message: first.message } };
	const front = readFront(source.document);
	const kind = ownKinds.find((own) => own === front?.kind);
	if (!front || !kind) return { problem: 'kind' };
	const more = stored(source.body).replace(/<Setting\s+name="([^"]+)"\s*\/>/g, '[[$1]]');
	return { draft: draftOf(kind, itemForms[kind as OwnKind], { ...front, more }) };
}

/** A few bytes of aliases can say very much: such a file has no front matter. */
function readFront(document: ReturnType<typeof parseSource>['source']['document']) {
	try {
		const front: unknown = document.toJS({ maxAliasCount: 20 });
		if (typeof front !== 'object' || front === null) return null;
		const clean = (_: string, value: unknown) =>
			typeof value === 'string' ? stored(value) : value;
		return JSON.parse(JSON.stringify(front, clean)) as Record<string, unknown>;
	} catch {
		return null;
	}
}
