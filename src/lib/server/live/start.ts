import { randomBytes, randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Library } from '../../content/library.ts';
import { agendaSchema, type Agenda } from '../../live/agenda.ts';
import { agendaItemSchema, dilemmaItemOf, type AgendaItem } from '../../live/agenda-item.ts';
import { joinCode, joinCodeRandomness } from '../../live/join-code.ts';
import { meetingForms, meetingKinds } from '../../live/meeting.ts';
import { startSession, stored } from '../../live/session.ts';
import { today } from '../clock.ts';
import { errorCode } from '../db/error-code.ts';
import { addSession } from '../db/live.ts';
import type { LiveAnswer } from './answer.ts';
import { asRunning, type Hub } from './hub.ts';
import { readDevice } from './requests.ts';
import { newSessionKey, projectorSecret, remoteOf } from './session-key.ts';

/** Milliseconds after which a session is over by itself. */
const longest = 12 * 3_600_000;

/** An agenda names cards and statements by their id; other items are written out. */
const startSchema = v.strictObject({
	agenda: v.pipe(v.array(v.union([v.string(), agendaItemSchema])), v.maxLength(60)),
	settings: v.strictObject({ exact: v.boolean(), manager: v.boolean() }),
	unitId: v.nullable(v.pipe(v.string(), v.uuid())),
	form: v.picklist(meetingForms),
	kind: v.picklist(meetingKinds)
});

export type StartRequest = v.InferOutput<typeof startSchema>;

/**
 * Starts a session that the asker leads from this device.
 * @returns its code, and the secret with which a projector gets its view
 */
export async function startLive(
	hub: Hub,
	library: Library,
	{ personId, device: given }: { personId: string; device: string | null },
	body: unknown
): Promise<LiveAnswer> {
	const asked = v.safeParse(startSchema, body);
	const device = readDevice(given);
	if (!asked.success || !device) return { ok: false, refused: 'malformed' };
	const { agenda: wanted, settings, ...activity } = asked.output;
	const agenda = agendaOf(library, wanted);
	if (!agenda) return { ok: false, refused: 'no-such-item' };
	const id = randomUUID();
	const now = Date.now();
	const { key, sealed } = newSessionKey(hub.secret, id);
	const holder = remoteOf(key, personId, device);
	for (;;) {
		const code = joinCode(randomBytes(joinCodeRandomness));
		const terms = { id, code, agenda, settings, holder, now, expiresAt: now + longest };
		const session = startSession(terms);
		const row = { id, code, script: stored(session), sealedKey: sealed, facilitators: [personId] };
		const added = addSession(hub.app, row, { ...activity, heldOn: today() });
		const activityId = await added.catch(unlessNoUnit);
		if (activityId === null) return { ok: false, refused: 'no-such-unit' };
		if (!activityId) continue;
		const running = asRunning({ ...row, activityId }, key, session, now);
		hub.running.set(code, Promise.resolve(running));
		return { ok: true, body: { code, projector: projectorSecret(key) } };
	}
}

/** Null for a unit that is not there. */
function unlessNoUnit(error: unknown): null {
	if (errorCode(error) !== '23503') throw error;
	return null;
}

/** The agenda, with cards and statements as the library has them; undefined where one is not there. */
function agendaOf(library: Library, wanted: StartRequest['agenda']): Agenda | undefined {
	const items = wanted.map((each) => itemOf(library, each));
	const read = v.safeParse(agendaSchema, items);
	return read.success ? read.output : undefined;
}

function itemOf({ items }: Library, wanted: string | AgendaItem): AgendaItem | undefined {
	if (typeof wanted === 'string') {
		const item = items.get(wanted);
		const isAsked = item?.kind === 'card' || item?.kind === 'statement';
		return isAsked && item.status === 'published' ? dilemmaItemOf(item.id, item) : undefined;
	}
	// What is asked of a card comes from the library, and a question typed on the spot from a remote.
	if (['card', 'statement', 'loose'].includes(wanted.kind)) return undefined;
	if (wanted.kind === 'knowledge' && items.get(wanted.content)?.kind !== 'knowledge')
		return undefined;
	return wanted;
}
