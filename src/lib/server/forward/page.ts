import type { AnyStatement } from '#lib/xapi/any/statement.ts';
import { readable } from '#lib/xapi/readable.ts';
import type { Db } from '../db/connect.ts';
import { asidesOf, asidesPerTarget, type AsideLine } from '../db/forward-asides.ts';
import { behind } from '../db/forward-log.ts';
import { findTarget, forwardTargets, type ForwardTarget } from '../db/forward-targets.ts';
import { isUuid } from '../uuid.ts';

type Shown = Pick<ForwardTarget, 'id' | 'name' | 'paused' | 'trouble' | 'lastSentOn'> & {
	/** Counted to a most. */
	behind: number;
	aside: number;
};

/** A store elsewhere as it stands in the list. */
export type TargetLine = Shown;

/** A statement that was set aside: what it is about, and not whom. */
export type AsideShown = Omit<AsideLine, 'body'> & { verb: string; what: string };

export type TargetPage = {
	target: Shown &
		Pick<
			ForwardTarget,
			'endpoint' | 'userName' | 'version' | 'verbs' | 'activities' | 'others' | 'retryAt' | 'madeOn'
		>;
	asides: AsideShown[];
};

/** How many statements that are set aside a page shows. */
const most = 20;

/** Every store elsewhere, and how far it is. */
export async function targetList(db: Db): Promise<TargetLine[]> {
	const [targets, asides] = await Promise.all([forwardTargets(db), asidesPerTarget(db)]);
	return Promise.all(targets.map((target) => shown(db, target, asides)));
}

/** One store with what it did not take; `undefined` when there is no such store. */
export async function targetPage(
	db: Db,
	id: string,
	language: 'nl' | 'en'
): Promise<TargetPage | undefined> {
	const target = isUuid(id) ? await findTarget(db, id) : undefined;
	if (!target) return undefined;
	const { endpoint, userName, version, verbs, activities, others, retryAt, madeOn } = target;
	const [line, asides] = await Promise.all([
		shown(db, target, await asidesPerTarget(db)),
		asidesOf(db, id, most)
	]);
	return {
		target: {
			...{ ...line, endpoint, userName, version, verbs, activities, others, retryAt, madeOn }
		},
		asides: asides.map(({ body, ...aside }) => {
			const { verb, what, activity } = readable(JSON.parse(body) as AnyStatement, language);
			return { ...aside, verb, what: activity === undefined ? '' : what };
		})
	};
}

async function shown(
	db: Db,
	target: ForwardTarget,
	asides: ReadonlyMap<string, number>
): Promise<Shown> {
	const { id, name, paused, trouble, lastSentOn } = target;
	const aside = asides.get(id) ?? 0;
	return { id, name, paused, trouble, lastSentOn, aside, behind: await behind(db, target) };
}
