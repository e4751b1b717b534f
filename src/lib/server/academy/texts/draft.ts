import type { OwnTexts } from '../../../content/own-texts.ts';
import { checkOwnTexts, type CheckedTexts } from '../../../content/check-own-texts.ts';
import type { Organisation } from '../../../content/organisation.ts';
import { noTexts, surrounded, type Bench } from '../../content/bench.ts';
import type { Db } from '../../db/connect.ts';
import { currentProgrammes } from '../../db/programmes.ts';
import { findDraft, type OwnDraft } from '../../db/own-drafts.ts';
import { publicationsOf } from '../../db/own-publications.ts';

/** Under which name the own words are kept: there is one set of them. */
export const textsId = 'organisation';

/** The own words as they are being written, those that hold now, and what the library says. */
export type TextsDraft = {
	row: OwnDraft | undefined;
	draft: OwnTexts;
	published: OwnTexts;
	version: number;
	written: Organisation;
};

export async function textsDraft(db: Db, bench: Bench): Promise<TextsDraft> {
	const [row, [last], { texts }] = await Promise.all([
		findDraft(db, textsId),
		publicationsOf(db, textsId),
		surrounded(db, bench)
	]);
	return {
		row,
		draft: { ...noTexts(), ...((row?.draft ?? texts) as Partial<OwnTexts>) },
		published: texts,
		version: last?.version ?? 0,
		written: bench.written.organisation
	};
}

/** What the checks say of own words. */
export async function checkedTexts(db: Db, bench: Bench, texts: OwnTexts): Promise<CheckedTexts> {
	const [{ shelf }, published] = await Promise.all([
		surrounded(db, bench, texts),
		currentProgrammes(db)
	]);
	const { organisation } = shelf;
	const own = published.flatMap(({ definition }) =>
		organisation && !shelf.names.programmes.has(definition.id)
			? { value: definition, source: organisation.source }
			: []
	);
	return checkOwnTexts(texts, { ...shelf, programmes: [...shelf.programmes, ...own] });
}
