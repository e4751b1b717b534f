import type { NewRule } from '../../programme/requirement-starters.ts';
import { holdsFrom } from '../../programme/rule-draft.ts';
import { queryOf, typedOf } from '../../programme/rule-typed.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { endRule, lockRules, openRule, openRules } from '../db/rule-changes.ts';
import { addRules } from '../db/rules.ts';
import type { RuleMaker } from './maker.ts';
import { previewOf, programmeOf, type Change } from './preview.ts';

/**
 * `gone`: the rule has stopped. `exists`: there is a rule that asks just this. `not-seen`: it would no longer
 * do what was shown. `not-sure`: it makes people late at once, and nobody said yes to that.
 */
export type RuleRefusal = 'gone' | 'exists' | 'not-seen' | 'not-sure';

/** What somebody saw before they said yes. */
export type Seen = { mark: string; sure: boolean };

type Maker = Pick<RuleMaker, 'personId' | 'today'>;

/** Makes a rule. It does what was shown, or nothing. @returns why not, or `null` when it was made */
export function makeRule(db: Db, maker: Maker, after: NewRule, seen: Seen) {
	return db.transaction(async (tx) => {
		await lockRules(tx);
		const open = await openRules(tx, maker.today);
		const words = (rule: NewRule) => queryOf(typedOf({ ...rule, rule: '' })).toString();
		if (open.some((rule) => words(rule) === words(after))) return 'exists';
		return apply(tx, maker, { before: null, after }, seen);
	});
}

/**
 * Changes a rule from today on, or from the later day it says; without `after` it stops today. It does what
 * was shown, or nothing. @returns why not, or `null` when it was done
 */
export function changeRule(db: Db, maker: Maker, rule: string, after: NewRule | null, seen: Seen) {
	return db.transaction(async (tx): Promise<RuleRefusal | null> => {
		await lockRules(tx);
		const before = await openRule(tx, rule, maker.today);
		return before ? apply(tx, maker, { before, after }, seen) : 'gone';
	});
}

async function apply(
	tx: Db,
	{ personId, today }: Maker,
	change: Change,
	seen: Seen
): Promise<RuleRefusal | null> {
	const { people, mark } = await previewOf(tx, change, today);
	if (mark !== seen.mark) return 'not-seen';
	if (people.late > 0 && !seen.sure) return 'not-sure';
	const { before, after } = change;
	const startsOn = after ? holdsFrom(after, today) : today;
	if (before) await endRule(tx, before.rule, startsOn);
	if (after) await addRules(tx, [before ? { ...after, rule: before.rule } : after], { startsOn });
	await record(tx, {
		...{ actor: personId, role: 'hr', result: 'ok', origin: 'web' },
		action: before ? (after ? 'change-rule' : 'stop-rule') : 'make-rule',
		object: `rules of ${programmeOf(change)}`,
		detail: { from: startsOn, people: after ? people.asked : people.dropped, late: people.late }
	});
	return null;
}
