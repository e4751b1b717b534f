import { nameOf, type Finding } from '../../../dilemma/finding.ts';
import type { ItemDraft } from '../../../dilemma/edit/field.ts';
import { surrounded, checkedItem, type Bench } from '../../content/bench.ts';
import type { Db } from '../../db/connect.ts';
import type { OwnDraft } from '../../db/own-drafts.ts';
import type { Publication } from '../../db/own-publications.ts';
import type { Checked } from '../../../content/check-own.ts';
import { nextOf } from './last.ts';

/** What a check says, by the name of the field in the form. `empty`: nothing is there yet. */
export type Found = { name: string; says: string; empty: boolean };

const nothingThere = /^(?:is missing|has 0 entries|must be (?:a list|a group of keys|text))/;

/** Findings for a form; a field says each thing once. */
export const foundIn = (findings: readonly Finding[]): Found[] => {
	const all = findings.map(({ field, says }) => ({
		name: nameOf(field),
		says,
		empty: nothingThere.test(says)
	}));
	return [...new Map(all.map((each) => [`${each.name} ${each.says}`, each])).values()];
};

/** A draft as it would be published next, with what is still wrong with it. */
export async function checkedDraft(
	db: Db,
	bench: Bench,
	draft: Pick<OwnDraft, 'id' | 'draft'>,
	last: Publication | undefined,
	on: string
): Promise<Checked & { next: ReturnType<typeof nextOf> }> {
	const around = await surrounded(db, bench);
	const next = nextOf(draft, last, { on, organisation: bench.written.organisation.organisation });
	const { from } = draft.draft as ItemDraft;
	return { ...checkedItem(around, next, from as string | undefined), next };
}
