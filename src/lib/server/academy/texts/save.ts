import { isDeepStrictEqual } from 'node:util';
import type { OwnTexts } from '../../../content/own-texts.ts';
import type { Bench } from '../../content/bench.ts';
import type { Db } from '../../db/connect.ts';
import { addDraft, changeDraft, lockDraft } from '../../db/own-drafts.ts';
import { noteAct, type Writer } from '../items/writer.ts';
import { textsDraft, textsId } from './draft.ts';
import { readTextsForm, type TextPart } from './read-form.ts';

/** What came of saving. `changed-since`: somebody else saved; `texts` is what was typed. */
export type TextsSaved =
	{ ok: true } | { ok: false; refused: 'changed-since'; texts: OwnTexts; revision: number };

/** Saves one part of the own words. What is equal to what was there is left alone. */
export async function saveTexts(
	db: Db,
	bench: Bench,
	who: Writer,
	part: TextPart,
	form: FormData
): Promise<TextsSaved> {
	return db.transaction(async (tx) => {
		await addDraft(tx, { id: textsId, kind: 'texts', draft: await begin(tx, bench) }, who);
		const row = (await lockDraft(tx, textsId))!;
		const { draft, written } = await textsDraft(tx, bench);
		const texts = readTextsForm[part](draft, form, written);
		if (isDeepStrictEqual(texts, draft)) return { ok: true };
		const seen = Number(form.get('revision'));
		if (seen !== row.revision && seen !== 0)
			return { ok: false, refused: 'changed-since', texts, revision: row.revision };
		await changeDraft(tx, textsId, texts, who);
		await noteAct(tx, who, 'change', textsId);
		return { ok: true };
	});
}

const begin = async (db: Db, bench: Bench) => (await textsDraft(db, bench)).draft;
