import type { Library } from '../../content/library.ts';
import type { Language } from '../../i18n/language.ts';
import type { RuleNames } from '../../i18n/rules-words.ts';
import type { Day } from '../../programme/calendar.ts';
import type { RuleOptions } from '../../programme/rule-options.ts';
import type { Db } from '../db/connect.ts';
import { unitsOn } from '../db/participation.ts';
import { currentProgrammes } from '../db/programmes.ts';
import { openRule, type DatedRule } from '../db/rule-changes.ts';
import { hrScope, unitOptions } from '../hr-question.ts';
import { isId } from '../report/register/keeper.ts';
import { kindLabels } from '../kinds.ts';
import { labelsFor } from '../labels.ts';
import type { SignedIn } from '../sessions.ts';
import { givenAudiences } from '../staff/vocabulary.ts';

export type { DatedRule };

/** Who works with rules. `whole`: for the organisation, and so may make and change them. */
export type RuleMaker = { personId: string; whole: boolean; today: Day };

/** The signed-in person as somebody who works with rules. */
export const ruleMaker = (
	{ personId, grants }: Pick<SignedIn, 'personId' | 'grants'>,
	today: Day
): RuleMaker => ({ personId, whole: hrScope(grants) === null, today });

/** A rule that holds on a day or will later; `undefined` for others and for an id that is none. */
export const findRule = async (db: Db, rule: string, on: Day): Promise<DatedRule | undefined> =>
	isId(rule) ? openRule(db, rule, on) : undefined;

/** What a rule can be about on a day. */
export async function ruleOptions(db: Db, library: Library, on: Day): Promise<RuleOptions> {
	const [published, units] = await Promise.all([currentProgrammes(db, on), unitsOn(db, on)]);
	const programmes = published
		.map(({ definition: { id, title, countsAs } }) => ({ id, title, countsAs }))
		.toSorted((a, b) => a.title.localeCompare(b.title, 'nl'));
	return {
		programmes: programmes.flatMap(({ id, title, countsAs }) =>
			countsAs === undefined ? [{ id, title }] : []
		),
		versions: programmes.flatMap(({ title, countsAs }) => (countsAs === undefined ? [] : [title])),
		units: unitOptions(units),
		audiences: givenAudiences(library).map(([code]) => code)
	};
}

/** What codes and ids in rules are called, in the language of the reader. */
export function ruleNames(
	{ programmes, units }: Pick<RuleOptions, 'programmes' | 'units'>,
	library: Library,
	language: Language
): RuleNames {
	const { audiences } = labelsFor(library, ['audiences'], language);
	return {
		...{ kinds: kindLabels(library.vocabulary, language), audiences },
		units: Object.fromEntries(units.map(({ id, name }) => [id, name])),
		programmes: Object.fromEntries(programmes.map(({ id, title }) => [id, title]))
	};
}
