import { randomBytes } from 'node:crypto';
import type { Library } from '../../content/library.ts';
import { leaderOn } from '../db/leaders.ts';
import { lockPlan, planBecame, runningCode } from '../db/meetings.ts';
import type { Hub } from '../live/hub.ts';
import { startLive } from '../live/start.ts';
import { agendaItemOf } from './agendas.ts';
import { meetingModule } from './modules.ts';
import type { Preparing } from './plan-choices.ts';

/** Why a plan did not start. `gone`: items that the library has no longer. */
export type StartRefusal = 'no-such-plan' | 'held' | 'gone' | 'no-such-unit' | 'malformed';

export type Started =
	{ ok: true; code: string; device: string | null } | { ok: false; refused: StartRefusal };

/**
 * Starts the session of a plan, led from a device that gets its name here. A session that runs already is
 * what there is: pressing twice starts one.
 */
export async function startPlan(
	hub: Hub,
	library: Library,
	{ personId, on }: Pick<Preparing, 'personId' | 'on'>,
	id: string
): Promise<Started> {
	return hub.app.transaction(async (tx): Promise<Started> => {
		const plan = await lockPlan(tx, id, personId);
		if (!plan) return { ok: false, refused: 'no-such-plan' };
		if (plan.activityId) {
			const code = await runningCode(tx, plan.activityId);
			return code ? { ok: true, code, device: null } : { ok: false, refused: 'held' };
		}
		const items = plan.agenda.map(({ item }) => item);
		if (items.some((item) => !agendaItemOf(library, item))) return { ok: false, refused: 'gone' };
		const { title, form, kind, unitId, exact, manager, ownerId } = plan;
		const module = (await meetingModule(tx, plan.module))?.key ?? null;
		const device = randomBytes(16).toString('base64url');
		const others = [ownerId, ...plan.helpers];
		const able = await Promise.all(others.map((helper) => leaderOn(tx, helper, on)));
		const helpers = able.flatMap((leader) => leader?.id ?? []);
		// In this transaction: another connection might never come free while others wait for this plan.
		const started = await startLive(
			{ ...hub, app: tx },
			library,
			{ personId, device },
			{
				...{ agenda: items, settings: { exact, manager }, helpers },
				...{ title, module, unitId, form, kind }
			}
		);
		if (!started.ok) return { ok: false, refused: refusalOf(started.refused) };
		const { code, activityId } = started.body as { code: string; activityId: string };
		await planBecame(tx, plan.id, activityId);
		return { ok: true, code, device };
	});
}

function refusalOf(refused: string): StartRefusal {
	if (refused === 'no-such-item') return 'gone';
	return refused === 'no-such-unit' ? refused : 'malformed';
}
