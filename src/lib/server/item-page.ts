import type { Library } from '../content/library.ts';
import type { Item } from '../dilemma/item.ts';
import type { Day } from '../programme/calendar.ts';
import type { Progress } from '../programme/progress.ts';
import { learnerView } from '../solo/learner-view.ts';
import type { BallotOfItem } from '../solo/ballot-view.ts';
import type { EarlierOutcome } from '../solo/earlier-outcome.ts';
import type { ItemView } from '../solo/view.ts';
import { ballotOfItem } from './ballot/ballot-of-item.ts';
import { earlierOutcome } from './ballot/outcome.ts';
import { today } from './clock.ts';
import type { Db } from './db/connect.ts';
import { readerOf } from './db/people.ts';
import { findTurn } from './learning.ts';
import { onDevice } from './secrets.ts';
import type { SignedIn } from './sessions.ts';
import { surroundingsOf } from './surroundings.ts';

type Terms = { secret: string; box: string };
type Step = { programme: string; module: string; item: string };

/** Everything a walk needs, so that no later request depends on a choice. */
export type WalkPage = {
	item: ItemView;
	/** Null on a device for everybody. */
	deviceKey: string | null;
	personTag: string;
	/** How to choose in secret; null where nobody does now. */
	ballot: BallotOfItem | null;
	/** What an earlier period chose. */
	earlier: EarlierOutcome | null;
};

export type ItemPage = WalkPage & {
	programme: { id: string; title: string };
	module: { title: string; position: number; size: number };
	progress: Pick<Progress, 'done' | 'total'>;
	/** Done before: doing it again is welcome and changes no record. */
	doneBefore: boolean;
};

/**
 * One item of somebody's programme.
 * @returns `not-started` before the programme was begun; `undefined` for an item that is not in the
 * plan or not open yet
 */
export async function itemPage(
	db: Db,
	library: Library,
	terms: Terms,
	person: SignedIn,
	step: Step
): Promise<ItemPage | 'not-started' | undefined> {
	const turn = await findTurn(db, person.personId, step.programme);
	if (!turn) return 'not-started';
	const module = turn.progress.modules.find((entry) => entry.module === step.module);
	const position = module?.items.findIndex(({ item }) => item === step.item) ?? -1;
	const item = library.items.get(step.item);
	if (!module?.open || position < 0 || !item) return undefined;
	const items = module.items.map((entry) => entry.item);
	return {
		...(await walkOf(db, library, terms, person, { item, items, on: today() })),
		programme: { id: step.programme, title: turn.programme.title },
		module: { title: module.title, position: position + 1, size: module.items.length },
		progress: { done: turn.progress.done, total: turn.progress.total },
		doneBefore: module.items[position]!.done
	};
}

/** The walk through an item for one person. `items`: what belongs together and is asked together. */
export async function walkOf(
	db: Db,
	library: Library,
	{ secret, box }: Terms,
	person: SignedIn,
	{ item, items, on }: { item: Item; items: readonly string[]; on: Day }
): Promise<WalkPage> {
	const asked = item.kind === 'card' || item.kind === 'statement' ? item : undefined;
	const [{ units, kind }, ballot, earlier] = await Promise.all([
		readerOf(db, person.personId, on),
		ballotOfItem(db, library, person.personId, { item: item.id, items, box, on }),
		asked ? earlierOutcome(db, asked.id, asked.ballotVersion) : null
	]);
	const reader = { units, kind: kind ?? 'civil-servant' };
	return {
		item: learnerView(item, surroundingsOf(library, item, reader, person.language)),
		...onDevice(secret, person),
		ballot,
		earlier
	};
}
