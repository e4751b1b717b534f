import * as v from 'valibot';
import type { Library } from '../../content/library.ts';
import { leaderOn } from '../db/leaders.ts';
import { planChoices, type Preparing } from '../meetings/plan-choices.ts';
import type { LiveAnswer } from './answer.ts';
import type { Hub } from './hub.ts';
import { startLive, startSchema } from './start.ts';

/**
 * Starts a session that was not planned, for somebody who may lead: for a unit where they lead, with helpers
 * who may lead on this day. A unit that is not theirs is one that is not there.
 */
export async function startAsked(
	hub: Hub,
	library: Library,
	asker: Preparing & { device: string | null },
	body: unknown
): Promise<LiveAnswer> {
	const asked = v.safeParse(startSchema, body);
	if (!asked.success) return { ok: false, refused: 'malformed' };
	const { unitId, helpers } = asked.output;
	const able = await Promise.all(helpers.map((helper) => leaderOn(hub.app, helper, asker.on)));
	if (able.includes(undefined)) return { ok: false, refused: 'malformed' };
	const { units } = await planChoices(hub.app, asker, asker.personId);
	if (unitId !== null && !units.some(({ id }) => id === unitId))
		return { ok: false, refused: 'no-such-unit' };
	return startLive(hub, library, asker, body);
}
