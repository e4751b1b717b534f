import type { Activity } from '../../../report/activity/activity.ts';
import { treeOf, type Tree } from '../../../report/figures/tree.ts';
import { entriesBetween } from '../../db/figure-register.ts';
import { meetingsBetween, type HeldMeeting } from '../../db/figure-live.ts';
import { unitSpans } from '../../db/participation-facts.ts';
import { spanOf } from '../../db/participation-sql.ts';
import type { Db } from '../../db/connect.ts';
import type { Scope } from '../../hr-question.ts';
import type { Ground, Question } from './figure.ts';
import { isWithin } from './scope.ts';
import { yearOf } from './years.ts';

/** The tree of units; nothing is read where everything is in scope. */
export async function treeFor(db: Db, scope: Scope): Promise<Tree> {
	return treeOf(scope === null ? [] : await unitSpans(db));
}

/**
 * The entries of the register by year. Somebody with a scope sees those that are of units in it only; what
 * was for the whole organisation is not theirs.
 */
export async function entriesOf(
	{ db, scope }: Ground,
	{ years }: Pick<Question, 'years'>
): Promise<(year: number) => Activity[]> {
	const [entries, tree] = await Promise.all([
		entriesBetween(db, spanOf(years)),
		treeFor(db, scope)
	]);
	const isOwn = ({ units, from }: Activity) =>
		scope === null ||
		(units.length > 0 && units.every((unit) => isWithin(tree, scope, unit, from)));
	const own = Map.groupBy(entries.filter(isOwn), ({ from }) => yearOf(from));
	return (year) => own.get(year) ?? [];
}

/** The meetings that were held by year; somebody with a scope sees those of units in it. */
export async function meetingsOf(
	{ db, scope }: Ground,
	{ years }: Pick<Question, 'years'>
): Promise<(year: number) => HeldMeeting[]> {
	const [held, tree] = await Promise.all([meetingsBetween(db, spanOf(years)), treeFor(db, scope)]);
	const own = held.filter(({ unitId, heldOn }) => isWithin(tree, scope, unitId, heldOn));
	const byYear = Map.groupBy(own, ({ heldOn }) => yearOf(heldOn));
	return (year) => byYear.get(year) ?? [];
}
