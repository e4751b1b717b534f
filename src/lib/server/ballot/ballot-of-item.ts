import { toBase64url } from '../../ballot/bytes.ts';
import type { Library } from '../../content/library.ts';
import type { Day } from '../../programme/calendar.ts';
import type { BallotOfItem } from '../../solo/ballot-view.ts';
import { openPeriods, questionsOf } from '../db/ballot-periods.ts';
import type { Db } from '../db/connect.ts';
import { votable } from './questions.ts';
import { isOpen } from './state.ts';
import { reportingUnitOf } from './units.ts';

/**
 * What somebody needs to choose in secret on one item of a module, or `null` where no open period asks it.
 * @param items all items of the module, in the order of the plan
 * @param box the origin of the ballot box, empty where it is this site
 */
export async function ballotOfItem(
	app: Db,
	library: Library,
	personId: string,
	{ item, items, box, on }: { item: string; items: readonly string[]; box: string; on: Day }
): Promise<BallotOfItem | null> {
	const asked = votable(library).filter(({ id }) => items.includes(id));
	if (!asked.some(({ id }) => id === item)) return null;
	for (const period of await openPeriods(app)) {
		if (!period.publicKey || !isOpen(period, on)) continue;
		const questions = await questionsOf(app, period.id);
		const dilemmas = asked
			.filter(({ id, ballotVersion }) =>
				questions.some((each) => each.dilemma === id && each.ballotVersion === ballotVersion)
			)
			.map(({ id, ballotVersion, title }) => ({ dilemma: id, ballotVersion, title }))
			.toSorted((a, b) => (a.dilemma < b.dilemma ? -1 : 1));
		if (!dilemmas.some(({ dilemma }) => dilemma === item)) continue;
		return {
			period: period.id,
			periodTitle: period.title,
			closesOn: period.closesOn,
			publicKey: toBase64url(period.publicKey),
			unit: await reportingUnitOf(app, period.id, personId, on),
			box,
			custody: period.custody,
			dilemmas
		};
	}
	return null;
}
