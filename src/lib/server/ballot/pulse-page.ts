import type { Library } from '../../content/library.ts';
import type { Language } from '../../i18n/language.ts';
import type { Day } from '../../programme/calendar.ts';
import type { BallotOfItem } from '../../solo/ballot-view.ts';
import { allPeriods, questionsOf } from '../db/ballot-periods.ts';
import type { Db } from '../db/connect.ts';
import { pulsePublications } from '../db/outcomes.ts';
import { ballotOfPulse } from './ballot-of-item.ts';
import { inPulseOrder, isPulse } from './pulse.ts';
import { pulseWords, type PulseWords } from './pulse-words.ts';
import { stateOf } from './state.ts';

/** The pulse survey as somebody fills it in. */
export type OpenPulse = {
	ballot: BallotOfItem;
	/** In the order in which they are asked; `id` is the dilemma of the ballot. */
	statements: (PulseWords & { id: string })[];
};

export type PulsePage = {
	/** Null where no open period asks it. */
	open: OpenPulse | null;
	/** The first day of the next period that asks it. */
	opensOn: Day | null;
	/** The newest period of which answers were published. */
	outcome: { period: string; title: string } | null;
};

/** What the page of the pulse survey shows. Everything comes with the page: no request depends on an answer. */
export async function pulsePage(
	db: Db,
	library: Library,
	{ personId, language }: { personId: string; language: Language },
	{ box, on }: { box: string; on: Day }
): Promise<PulsePage> {
	const [asked, published] = await Promise.all([
		ballotOfPulse(db, { personId, box, on }),
		pulsePublications(db)
	]);
	const newest = published[0]?.period;
	return {
		open: asked && {
			ballot: asked.ballot,
			statements: inPulseOrder(library, asked.questions).map((question) => ({
				id: question.dilemma,
				...pulseWords(library, language, question)
			}))
		},
		opensOn: asked ? null : await nextOpening(db, on),
		outcome: newest ? { period: newest.id, title: newest.title } : null
	};
}

async function nextOpening(db: Db, on: Day): Promise<Day | null> {
	const planned = (await allPeriods(db))
		.filter((period) => stateOf(period) === 'planned' && period.opensOn >= on)
		.toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
	for (const { id, opensOn } of planned)
		if ((await questionsOf(db, id)).some(isPulse)) return opensOn;
	return null;
}
