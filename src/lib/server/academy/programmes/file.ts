import type { Library } from '../../../content/library.ts';
import { inOrder } from '../../../content/problem.ts';
import { programmeFileOf } from '../../../content/programme-file.ts';
import { readShape } from '../../../content/shape.ts';
import { parseSource, problemAt } from '../../../content/source.ts';
import { stored } from '../../../drafting/stored.ts';
import { asProgramme, draftOf, type ProgrammeDraft } from '../../../programme/compose/draft.ts';
import { programmeSchema } from '../../../programme/schema.ts';
import type { Db } from '../../db/connect.ts';
import { findDraft, lockDraft } from '../../db/programme-drafts.ts';
import { knownProgrammes } from '../../db/programme-known.ts';
import { versionsOf } from '../../db/programme-publications.ts';
import type { Writer } from './act.ts';
import { addProgramme } from './begin.ts';
import { checkWhole, withMinutes } from './check.ts';
import { keep } from './edit.ts';

/** What is wrong in a file: at which line, at which key, and what the check says. */
export type FileProblem = { line: number; key: string; says: string };

/** A file of a programme is a few kilobytes. */
export const largestFile = 200_000;

type FileRead =
	{ ok: true; id: string; draft: ProgrammeDraft } | { ok: false; problems: FileProblem[] };

/** A programme as a file of content/programmes; `undefined` where there is no such programme. */
export async function programmeFile(db: Db, id: string): Promise<string | undefined> {
	const [row, versions] = await Promise.all([findDraft(db, id), versionsOf(db, id)]);
	const version = versions[0]?.version ?? 0;
	const draft = row?.draft ?? (versions[0] && draftOf(versions[0].definition));
	if (!draft) return undefined;
	const status = row && !versions[0] ? 'draft' : 'published';
	return programmeFileOf({ ...asProgramme(draft, id, Math.max(version, 1)), status });
}

/** Makes a new programme of a file, under its own id when that is free. All or nothing. */
export async function importProgramme(
	db: Db,
	library: Library,
	who: Writer,
	form: FormData
): Promise<{ ok: true; id: string } | { ok: false; problems: FileProblem[] }> {
	const read = await readFile(db, library, form);
	if (!read.ok) return read;
	return { ok: true, id: await addProgramme(db, library, who, read.draft, read.id) };
}

/** Puts a file in the place of what is written. @returns `undefined` where there is no such programme */
export async function replaceByFile(
	db: Db,
	library: Library,
	who: Writer,
	id: string,
	form: FormData
): Promise<{ ok: true } | { ok: false; problems: FileProblem[] } | undefined> {
	const read = await readFile(db, library, form, id);
	if (!read.ok) return read;
	return db.transaction(async (tx) => {
		const row = await lockDraft(tx, id);
		if (!row) return undefined;
		await keep(tx, library, who, row, read.draft);
		return { ok: true as const };
	});
}

async function readFile(db: Db, library: Library, form: FormData, as?: string): Promise<FileRead> {
	const file = form.get('file');
	if (!(file instanceof File) || file.size === 0) return wrong('no-file');
	if (file.size > largestFile) return wrong('too-large');
	const known = await knownProgrammes(db);
	return readProgramme({ ...library, known }, await textOf(file), as);
}

const wrong = (says: string): FileRead => ({ ok: false, problems: [{ line: 1, key: '', says }] });

async function textOf(file: File): Promise<string> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	return new TextDecoder().decode(bytes).replace(/^\uFEFF/, '');
}

/** Reads a programme from YAML by the schema and the checks of the content files. @param as the id it gets */
export function readProgramme(
	around: Parameters<typeof checkWhole>[0],
	text: string,
	as?: string
): FileRead {
	const parsed = parsedFile(text);
	if (!parsed) return wrong('unreadable');
	const { source, problems, value } = parsed;
	const unread = problems.map(({ line, message }) => ({ line, key: '', says: message }));
	if (unread.length > 0) return { ok: false, problems: unread };
	const shape = readShape(programmeSchema, cleaned(value));
	const at = (finding: Parameters<typeof problemAt>[1]) => problemAt(source, finding);
	const told = (found: ReturnType<typeof at>[]): FileRead => ({
		ok: false,
		problems: inOrder(found).map(({ line, finding }) => ({
			line,
			key: finding!.field.join('.'),
			says: finding!.says
		}))
	});
	if ('findings' in shape) return told(shape.findings.map(at));
	const draft = withMinutes(around, draftOf(shape.value));
	const id = as ?? shape.value.id;
	const findings = checkWhole(around, id, draft);
	return findings.length > 0 ? told(findings.map(at)) : { ok: true, id, draft };
}

/** What was read, with every text as it can be stored. */
const cleaned = (value: unknown): unknown =>
	JSON.parse(JSON.stringify(value ?? null), (_, part: unknown) =>
		typeof part === 'string' ? stored(part) : part
	);

/** A file that is nested too deep, or that refers to itself, is not read at all. */
function parsedFile(text: string) {
	try {
		const { source, problems } = parseSource('programme.yaml', text);
		const value: unknown = problems.length > 0 ? null : source.document.toJS({ maxAliasCount: 0 });
		return { source, problems, value };
	} catch {
		return undefined;
	}
}
