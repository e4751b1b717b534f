import { contestText } from '../../ballot/contest.ts';
import { sealAway, type LiveBallot } from '../../live/seal-away.ts';
import { stored } from '../../live/session.ts';
import type { Script } from '../../live/script.ts';
import { chance } from '../ballot/chance.ts';
import { sealVotes } from '../ballot/seal-votes.ts';
import { isOpen } from '../ballot/state.ts';
import { today } from '../clock.ts';
import { addLiveSession } from '../db/ballot-live.ts';
import { openPeriods, questionsOf, type Period } from '../db/ballot-periods.ts';
import { insertBallots } from '../db/box.ts';
import { errorCode } from '../db/error-code.ts';
import { keepScript, type Taken } from '../db/live.ts';
import { isUnsure } from '../db/unavailable.ts';
import type { Hub } from './hub.ts';
import { lost, tell, type Running } from './running.ts';

/**
 * Seals the choices of an item that the group has left away, in random order, each under a nullifier of
 * nobody; in the turn of the session. They and the script that says so are one transaction: none is lost
 * and none comes twice.
 */
export async function sealItem(hub: Hub, running: Running, item: string): Promise<void> {
	const outcome = sealAway(running.session, item, chance);
	if (!outcome.ok) throw new Error(`an item cannot be sealed away: ${outcome.refused}`);
	const { session, ballots } = outcome.value;
	const isKept = await putAway(hub, running, stored(session), ballots).catch((error: unknown) => {
		if (!isUnsure(error)) throw error;
		// Perhaps they lie in the box: only what is stored can tell, so it is read again, and phones come back.
		hub.running.delete(running.code);
		throw lost(running);
	});
	if (!isKept) throw lost(running);
	running.session = session;
	tell(running, 'desk');
}

async function putAway(
	hub: Hub,
	taken: Taken,
	script: Script,
	ballots: readonly LiveBallot[]
): Promise<boolean> {
	const period = ballots[0] && (await periodOf(hub, ballots[0]));
	if (!period) return keepScript(hub.app, taken, script);
	const votes = ballots.map(({ contest, option, changed }) => ({
		contest: contestText(contest),
		choice: { option, changed }
	}));
	const sealed = await sealVotes(period.publicKey!, votes);
	return hub.box
		.transaction(async (tx) => {
			if (!(await keepScript(tx, taken, script))) return false;
			await insertBallots(tx, period.id, sealed);
			await addLiveSession(tx, heldOn(period.id, ballots));
			return true;
		})
		.catch(async (error: unknown) => {
			if (isUnsure(error)) throw error;
			// Closed meanwhile: there is no box for these choices any more.
			if (!(await periodOf(hub, ballots[0]!))) return keepScript(hub.app, taken, script);
			const code = errorCode(error) ?? 'unknown';
			throw new Error(`The choices of a session could not be sealed away (${code}).`);
		});
}

/** Fewer are no meeting that others could hide behind: their choices count, and the meeting does not. */
const fewestOfMeeting = 5;

/** The questions on which this was a meeting: those with enough choices. */
function heldOn(period: string, ballots: readonly LiveBallot[]) {
	const byPhase = Map.groupBy(ballots, ({ contest }) => contest.phase);
	return [...byPhase].flatMap(([phase, cast]) => {
		const { dilemma, ballotVersion } = cast[0]!.contest;
		return cast.length < fewestOfMeeting ? [] : [{ period, dilemma, ballotVersion, phase }];
	});
}

/** The open period that asks this question, if there is one. */
async function periodOf({ app }: Hub, { contest }: LiveBallot): Promise<Period | undefined> {
	const on = today();
	for (const period of await openPeriods(app)) {
		if (!isOpen(period, on)) continue;
		const asked = await questionsOf(app, period.id);
		const { dilemma, ballotVersion } = contest;
		if (asked.some((each) => each.dilemma === dilemma && each.ballotVersion === ballotVersion))
			return period;
	}
	return undefined;
}
