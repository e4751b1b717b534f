import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Library } from '../../content/library.ts';
import { canonical } from '../../drafting/canonical.ts';
import type { DraftChapter, Part } from '../../report/book/draft.ts';
import { editDraft, type DraftRefusal } from '../../report/book/edit-draft.ts';
import { mergeParts, type Clash, type Seen } from '../../drafting/merge-parts.ts';
import { readLabel } from '../../report/sheet/label.ts';
import type { Db } from '../db/connect.ts';
import { changeReport, lockReport, type Report } from '../db/reports.ts';
import { actOnParts, type DroppedPart, type PartsActed } from './draft-part-acts.ts';
import { readParts, textPartsIn, type PartProblem, type PartProblems } from './draft-parts.ts';
import type { Typed } from './reports-form.ts';
import type { Writer } from './reports.ts';

export type ChapterDone =
	| { ok: true; touched?: string; dropped?: DroppedPart }
	/** `seen` goes back into the form: what was typed was begun from that. */
	| { ok: false; refused: DraftRefusal; typed: Typed; seen: Seen }
	| { ok: false; problems: PartProblems; typed: Typed; seen: Seen }
	/** Somebody else changed the same: nothing was kept, and both texts come back. */
	| { ok: false; clashes: Clash<Part>[]; typed: Typed; seen: Seen }
	/** The chapter was taken away: the texts that were typed come back. */
	| { ok: false; lost: string[] };

/** Marks of the parts of a chapter and of its title, to see later what somebody else changed. */
export const seenIn = ({ title, parts }: DraftChapter): Seen => ({
	title: mark(title),
	...Object.fromEntries(parts.map((part) => [part.id, mark(part)]))
});

const mark = (value: Part | string): string =>
	createHash('sha256').update(canonical(value)).digest('hex').slice(0, 20);

/**
 * Keeps what is in the form of a chapter, and does what its button says. What somebody else changed in the
 * meantime stays; where both changed the same, nothing is kept and both come back.
 * @returns `undefined` where there is no such report
 */
export function editChapter(
	db: Db,
	library: Library,
	who: Writer,
	slug: string,
	id: string,
	form: FormData
): Promise<ChapterDone | undefined> {
	return db.transaction(async (tx) => {
		const report = await lockReport(tx, slug);
		if (!report) return undefined;
		const chapter = report.draft.chapters.find((each) => each.id === id);
		if (!chapter) return { ok: false, lost: textsIn(form) };
		const typed = typedIn(form);
		const seen = readSeen(form);
		const mine = readParts(chapter.parts, form);
		const title = titleIn(form, chapter, seen);
		const problems = { ...mine.problems, ...title.problems };
		if (Object.keys(problems).length > 0) return { ok: false, problems, typed, seen: title.seen };
		// Told once that a part was taken away, its text waits in the form to be put back, or not.
		const vanished = textPartsIn(form).filter(
			({ id }) => seen[id] !== undefined && !chapter.parts.some((part) => part.id === id)
		);
		const merged = mergeParts(seen, [...mine.parts, ...vanished], chapter.parts, mark);
		if (merged.clashes.length > 0)
			return { ok: false, clashes: merged.clashes, typed, seen: seenAfter(seen, merged.clashes) };
		const acted = await actOnParts(tx, library, report, merged.parts, form);
		if ('problems' in acted) return { ok: false, problems: acted.problems, typed, seen };
		const refused = await keep(tx, who, report, { ...chapter, title: title.value }, acted);
		if (refused) return { ok: false, refused, typed, seen };
		const { touched, dropped } = acted;
		return { ok: true, ...(touched && { touched }), ...(dropped && { dropped }) };
	});
}

/** Changes the draft where there is something to change: a signature holds as long as nothing does. */
async function keep(
	db: Db,
	who: Writer,
	report: Report,
	{ id, title }: DraftChapter,
	{ parts }: PartsActed
): Promise<DraftRefusal | undefined> {
	const named = editDraft(report.draft, { move: 'rename-chapter', id, title });
	if (!named.ok) return named.refused;
	const edited = editDraft(named.value, { move: 'set-parts', id, parts });
	if (!edited.ok) return edited.refused;
	if (canonical(edited.value) !== canonical(report.draft))
		await changeReport(db, report.id, { draft: edited.value }, who);
	return undefined;
}

function titleIn(
	form: FormData,
	chapter: DraftChapter,
	seen: Seen
): { value: string; problems: PartProblems; seen: Seen } {
	const typed = form.get('title');
	const read = readLabel(String(typed ?? chapter.title));
	if (!read.ok) {
		const title: PartProblem = read.refused === 'label-missing' ? 'missing' : 'too-long';
		return { value: chapter.title, problems: { title }, seen };
	}
	const isMine = mark(read.value) !== seen.title;
	const now = mark(chapter.title);
	if (isMine && seen.title !== undefined && ![seen.title, mark(read.value)].includes(now))
		return {
			value: chapter.title,
			problems: { title: 'changed-meanwhile' },
			seen: { ...seen, title: now }
		};
	return { value: isMine ? read.value : chapter.title, problems: {}, seen };
}

/** What somebody has seen who is told of clashes: those as they are now, and the rest as it was. */
function seenAfter(seen: Seen, clashes: readonly Clash<Part>[]): Seen {
	const told = new Set(clashes.map(({ id }) => id));
	return Object.fromEntries([
		...Object.entries(seen).filter(([id]) => !told.has(id)),
		...clashes.flatMap(({ id, theirs }) => (theirs ? [[id, mark(theirs)] as const] : []))
	]);
}

function readSeen(form: FormData): Seen {
	try {
		return v.parse(v.record(v.string(), v.string()), JSON.parse(String(form.get('seen'))));
	} catch {
		return {};
	}
}

const textsIn = (form: FormData): string[] =>
	textPartsIn(form).flatMap((part) =>
		part.kind === 'text' && part.markdown !== '' ? [part.markdown] : []
	);

const typedIn = (form: FormData): Typed =>
	Object.fromEntries(
		[...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
	);
