import { randomBytes, randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Library } from '../../content/library.ts';
import { agendaSchema, isDilemma, type Agenda } from '../../live/agenda.ts';
import { dilemmaItemOf, type AgendaItem } from '../../live/agenda-item.ts';
import { joinCode, joinCodeRandomness } from '../../live/join-code.ts';
import {
	meetingForms,
	meetingKinds,
	mostItems,
	plannedItemSchema,
	type PlannedItem
} from '../../live/meeting.ts';
import { startSession, stored } from '../../live/session.ts';
import { today } from '../clock.ts';
import { errorCode } from '../db/error-code.ts';
import { addSession } from '../db/live.ts';
import { meetingModule } from '../meetings/modules.ts';
import type { LiveAnswer } from './answer.ts';
import { titleOf } from './guide.ts';
import type { Hub } from './hub.ts';
import { readDevice } from './requests.ts';
import { idle } from './running.ts';
import { newSessionKey, projectorSecret, remoteOf } from './session-key.ts';

/** An agenda names cards and statements by their id; other items are written out. */
export const startSchema = v.strictObject({
	agenda: v.pipe(v.array(plannedItemSchema), v.maxLength(mostItems)),
	settings: v.strictObject({ exact: v.boolean(), manager: v.boolean() }),
	/** Others who may lead: twenty helpers and the owner of a plan. The caller has checked their roles. */
	helpers: v.optional(v.pipe(v.array(v.pipe(v.string(), v.uuid())), v.maxLength(21)), []),
	title: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(120)), ''),
	module: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/))), null),
	unitId: v.nullable(v.pipe(v.string(), v.uuid())),
	form: v.picklist(meetingForms),
	kind: v.picklist(meetingKinds)
});

export type StartRequest = v.InferOutput<typeof startSchema>;

/**
 * Starts a session that the asker leads from this device. The process that is asked for it first takes it
 * into memory.
 * @returns its code, its activity, and the secret with which a projector gets its view
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
	const { agenda: wanted, settings, helpers, ...activity } = asked.output;
	const { module } = activity;
	const facilitators = [...new Set([personId, ...helpers])];
	const agenda = agendaOf(library, wanted);
	if (!agenda) return { ok: false, refused: 'no-such-item' };
	// Names are written down for a module that a programme has, and for nothing that only looks like one.
	if (module !== null && !(await meetingModule(hub.app, module)))
		return { ok: false, refused: 'no-module' };
	const id = randomUUID();
	const now = Date.now();
	const { key, sealed } = newSessionKey(hub.secret, id);
	const holder = remoteOf(key, personId, device);
	for (;;) {
		const code = joinCode(randomBytes(joinCodeRandomness));
		const terms = { id, code, agenda, settings, holder, now, expiresAt: now + idle };
		const session = startSession(terms);
		const row = { id, code, script: stored(session), sealedKey: sealed, facilitators };
		const added = addSession(hub.app, row, {
			...activity,
			themes: themesOf(library, agenda),
			ledBy: personId,
			heldOn: today()
		});
		const activityId = await added.catch(unlessNoUnit);
		if (activityId === null) return { ok: false, refused: 'no-such-unit' };
		if (!activityId) continue;
		return { ok: true, body: { code, activityId, projector: projectorSecret(key) } };
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

function itemOf(library: Library, wanted: PlannedItem): AgendaItem | undefined {
	if (typeof wanted === 'string') {
		const item = library.items.get(wanted);
		const isAsked = item?.kind === 'card' || item?.kind === 'statement';
		return isAsked && item.status === 'published' ? dilemmaItemOf(item.id, item) : undefined;
	}
	const isShown = wanted.kind === 'knowledge' || wanted.kind === 'step';
	return isShown && titleOf(library, wanted) === '' ? undefined : wanted;
}

/** Themes of the cards and statements of an agenda. */
function themesOf({ items }: Library, agenda: Agenda): string[] {
	const themes = agenda.flatMap((each) => (isDilemma(each) ? items.get(each.dilemma)!.themes : []));
	return [...new Set(themes)].toSorted();
}
