import type { Day } from '../../programme/calendar.ts';
import { allPeriods, questionsOf, type Period } from '../db/ballot-periods.ts';
import type { Db } from '../db/connect.ts';
import { stateOf } from './state.ts';

/** The days of a period, planned or real. */
export type Span = { id: string; opensOn: Day; closesOn: Day };

/** Whether a period is still to be closed. */
export const isRunning = (period: Period): boolean => ['planned', 'open'].includes(stateOf(period));

/**
 * Dilemmas of other periods that run on a day of this one: a dilemma is in one of them at a time. The
 * next period can be planned, and its key be made, while this one is open.
 */
export async function askedElsewhere(app: Db, span: Span): Promise<Set<string>> {
	const beside = (await allPeriods(app)).filter(
		(period) => period.id !== span.id && isRunning(period) && overlap(span, period)
	);
	const questions = await Promise.all(beside.map((period) => questionsOf(app, period.id)));
	return new Set(questions.flat().map(({ dilemma }) => dilemma));
}

/** An open period began on the day it was opened, and goes on until it is closed. */
function overlap(span: Span, { opensOn, closesOn, openedOn }: Period): boolean {
	const begin = openedOn && openedOn < opensOn ? openedOn : opensOn;
	return span.opensOn <= closesOn && begin <= span.closesOn;
}

/** Whether a dilemma of a planned period is asked in one that is open now. */
export async function isAskedNow(app: Db, id: string): Promise<boolean> {
	const own = new Set((await questionsOf(app, id)).map(({ dilemma }) => dilemma));
	const open = (await allPeriods(app)).filter(
		(period) => period.id !== id && stateOf(period) === 'open'
	);
	const asked = await Promise.all(open.map((period) => questionsOf(app, period.id)));
	return asked.flat().some(({ dilemma }) => own.has(dilemma));
}
