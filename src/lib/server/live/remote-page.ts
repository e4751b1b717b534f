import { readJoinCode } from '../../live/join-code.ts';
import { today } from '../clock.ts';
import { hasEnded } from '../db/live.ts';
import { findLeaders, leaderOn, type SessionLeader } from '../db/leaders.ts';
import { addFacilitator } from './desk.ts';
import type { Hub } from './hub.ts';
import { led, type Member } from './leaders.ts';

type Asker = Pick<Member, 'code' | 'personId'>;

/**
 * What the page of a remote needs besides the view. `activity`: where the meeting is found afterwards. Null
 * where there is no such session to lead; `ended` where there was one.
 */
export async function remotePage(hub: Hub, { code, personId }: Asker) {
	const found = await led(hub, { code, personId });
	if (found.ok) {
		const { activityId, code: read } = found.running;
		return { leads: { code: read, activity: activityId } };
	}
	const read = readJoinCode(code);
	return { leads: null, ended: read !== null && (await hasEnded(hub.app, read)) };
}

/** Colleagues who may lead this session too, by a part of their name; nobody for fewer than two letters. */
export async function findHelpers(
	hub: Hub,
	asker: Asker,
	text: string
): Promise<SessionLeader[] | undefined> {
	const found = await led(hub, asker);
	if (!found.ok) return undefined;
	const { facilitators } = found.running;
	const wanted = text.trim();
	if (wanted.length < 2 || wanted.length > 80) return [];
	const people = await findLeaders(hub.app, wanted, today());
	return people.filter(({ id }) => !facilitators.includes(id));
}

/** Lets a colleague lead this session too. @returns who it is, or `undefined` where that may not be */
export async function addHelper(
	hub: Hub,
	asker: Asker,
	personId: string
): Promise<SessionLeader | undefined> {
	const isId = /^[0-9a-f-]{36}$/.test(personId);
	const helper = isId ? await leaderOn(hub.app, personId, today()) : undefined;
	if (!helper) return undefined;
	const refused = await addFacilitator(hub, { ...asker, device: null }, personId);
	return refused ? undefined : helper;
}
