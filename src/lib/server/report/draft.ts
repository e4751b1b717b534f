import * as v from 'valibot';
import { chapterKinds } from '../../report/book/chapters.ts';
import { draftSchema, type DraftChapter } from '../../report/book/draft.ts';
import { editDraft, type DraftMove, type DraftRefusal } from '../../report/book/edit-draft.ts';
import { starterChapter } from '../../report/book/starter.ts';
import { chapterStarts, chapterTitles } from '../../i18n/report-book-starter.ts';
import type { Db } from '../db/connect.ts';
import { changeReport, lockReport, type Report } from '../db/reports.ts';
import { newId } from './draft-ids.ts';
import type { Writer } from './reports.ts';

/** A chapter that was just taken away, and where it stood. */
export type DroppedChapter = { chapter: DraftChapter; at: number };

/** What a button did to the chapters. `touched`: the chapter the reader goes on at. */
export type ChaptersDone =
	{ ok: true; touched?: string; dropped?: DroppedChapter } | { ok: false; refused: DraftRefusal };

/**
 * Does what a button of the list of chapters says: `up:<id>`, `down:<id>`, `drop:<id>`, `restore` with what
 * was dropped, `add` with a kind. Each is one change by its id, so two writers do not undo each other.
 * @returns `undefined` where there is no such report
 */
export function editChapters(
	db: Db,
	who: Writer,
	slug: string,
	form: FormData
): Promise<ChaptersDone | undefined> {
	return db.transaction(async (tx) => {
		const report = await lockReport(tx, slug);
		if (!report) return undefined;
		const asked = moveOf(report, form);
		if (!asked) return { ok: true };
		const edited = editDraft(report.draft, asked.move);
		if (!edited.ok) return edited;
		await changeReport(tx, report.id, { draft: edited.value }, who);
		const { touched, dropped } = asked;
		return { ok: true, ...(touched && { touched }), ...(dropped && { dropped }) };
	});
}

type Asked = { move: DraftMove; touched?: string; dropped?: DroppedChapter };

function moveOf({ draft, language }: Report, form: FormData): Asked | undefined {
	const [verb, id = ''] = String(form.get('act') ?? '').split(':');
	switch (verb) {
		case 'up':
			return { move: { move: 'move-chapter', id, by: -1 }, touched: id };
		case 'down':
			return { move: { move: 'move-chapter', id, by: 1 }, touched: id };
		case 'drop': {
			const at = draft.chapters.findIndex((chapter) => chapter.id === id);
			const chapter = draft.chapters[at];
			return { move: { move: 'remove-chapter', id }, ...(chapter && { dropped: { chapter, at } }) };
		}
		case 'restore': {
			const dropped = readDropped(String(form.get('dropped')));
			return dropped && { move: { move: 'add-chapter', ...dropped }, touched: dropped.chapter.id };
		}
		case 'add': {
			const kind = chapterKinds.find((each) => each === form.get('kind')) ?? 'other';
			const chapter = starterChapter(kind, {
				titles: chapterTitles[language],
				starts: chapterStarts[language],
				...{ tables: [], newId }
			});
			return { move: { move: 'add-chapter', chapter }, touched: chapter.id };
		}
		default:
			return undefined;
	}
}

function readDropped(json: string): DroppedChapter | undefined {
	try {
		const { chapter, at } = JSON.parse(json) as Record<string, unknown>;
		const read = v.safeParse(draftSchema, { schema: 1, chapters: [chapter] });
		const place = v.safeParse(v.pipe(v.number(), v.integer(), v.minValue(0)), at);
		if (!read.success || !place.success) return undefined;
		return { chapter: read.output.chapters[0]!, at: place.output };
	} catch {
		return undefined;
	}
}
