import { toBase64url } from '../../ballot/bytes.ts';
import type { Library } from '../../content/library.ts';
import type { Day } from '../../programme/calendar.ts';
import type { BallotOfItem } from '../../solo/ballot-view.ts';
import {
	openPeriods,
	questionsAbout,
	questionsOf,
	type Period,
	type Question
} from '../db/ballot-periods.ts';
import type { Db } from '../db/connect.ts';
import { isPulse } from './pulse.ts';
import { phasesOf, votable } from './questions.ts';
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
		const questions = await questionsAbout(
			app,
			period.id,
			asked.map(({ id }) => id)
		);
		const here = questions.filter(({ dilemma, ballotVersion }) =>
			asked.some((each) => each.id === dilemma && each.ballotVersion === ballotVersion)
		);
		if (!here.some(({ dilemma }) => dilemma === item)) continue;
		return ballotOf(app, period, here, { personId, box, on });
	}
	return null;
}

type Reader = { personId: string; box: string; on: Day };

/** What somebody needs to answer the pulse survey, or `null` where no open period asks it. */
export async function ballotOfPulse(app: Db, reader: Reader): Promise<PulseBallot | null> {
	for (const period of await openPeriods(app)) {
		if (!period.publicKey || !isOpen(period, reader.on)) continue;
		const questions = (await questionsOf(app, period.id)).filter(isPulse);
		if (questions.length === 0) continue;
		return { ballot: await ballotOf(app, period, questions, reader), questions };
	}
	return null;
}

/** How to answer, and what was asked in the words of the period. */
export type PulseBallot = { ballot: BallotOfItem; questions: Question[] };

async function ballotOf(
	app: Db,
	period: Period,
	questions: readonly Pick<Question, 'title' | 'dilemma' | 'ballotVersion' | 'pulse'>[],
	{ personId, box, on }: Reader
): Promise<BallotOfItem> {
	return {
		period: period.id,
		periodTitle: period.title,
		closesOn: period.closesOn,
		publicKey: toBase64url(period.publicKey!),
		unit: await reportingUnitOf(app, period.id, personId, on),
		box,
		custody: period.custody,
		dilemmas: questions
			.map((question) => ({
				dilemma: question.dilemma,
				ballotVersion: question.ballotVersion,
				title: question.title,
				phases: phasesOf(question)
			}))
			.toSorted((a, b) => (a.dilemma < b.dilemma ? -1 : 1))
	};
}
