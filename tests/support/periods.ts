import { addDays } from '#lib/programme/calendar.ts';
import { setSeats } from '#lib/server/ballot/custody-seats.ts';
import { planPeriod } from '#lib/server/ballot/plan.ts';
import { today } from '#lib/server/clock.ts';
import { countContests } from '#lib/server/db/ballot-contests.ts';
import { connect } from '#lib/server/db/connect.ts';
import { library } from './content.ts';
import { seatTitles } from './custody.ts';
import { runningPeriod } from './envelopes.ts';
import type { Somebody } from './people.ts';

/**
 * Takes dilemmas out of the period that runs in the demo, so that a story can plan one of its own: a
 * dilemma is in one period at a time.
 */
export async function freeDilemmas(
	databaseUrl: string,
	dilemmas: readonly string[]
): Promise<void> {
	const running = await runningPeriod(databaseUrl);
	const { sql, close } = connect(databaseUrl, 1);
	try {
		// A period that asks everything would ask them again by itself.
		await sql`update ballot_period set "everything" = false where id = ${running.id}`;
		await sql.begin(async (tx) => {
			await tx`
				delete from ballot_signing_key where period = ${running.id}
				and split_part(contest, '|', 1) = any(${[...dilemmas]})`;
			for (const table of ['ballot_contest', 'ballot_question'])
				await tx`
					delete from ${tx(table)}
					where period = ${running.id} and dilemma = any(${[...dilemmas]})`;
		});
	} finally {
		await close();
	}
}

/**
 * Plans a period from today on, of dilemmas that the demo asks now, whose key three people will keep.
 * Both at once: another story may plan a period of everything that is free. @returns its id
 */
export async function planShared(
	databaseUrl: string,
	title: string,
	dilemmas: readonly string[],
	custodians: readonly Somebody[]
): Promise<string> {
	await freeDilemmas(databaseUrl, dilemmas);
	const { db, close } = connect(databaseUrl, 1);
	const by = { on: today(), actor: null };
	try {
		const days = { opensOn: by.on, closesOn: addDays(by.on, 30) };
		const terms = { custody: 'shared', detail: 'organisation', core: dilemmas } as const;
		const planned = await planPeriod(db, library, '', { title, ...days, ...terms, dilemmas }, by);
		if (!planned.ok) throw new Error(planned.refused);
		const seats = custodians.map(({ personId }, at) => ({
			...{ title: seatTitles[at]!, holder: personId, deputy: '' }
		}));
		const named = await setSeats(db, planned.id, { seats, sure: false }, by);
		if (!named.ok) throw new Error(JSON.stringify(named));
		return planned.id;
	} finally {
		await close();
	}
}

/** Whether all signing keys of a period are made: until then choosing waits. */
export async function hasKeys(databaseUrl: string, period: string): Promise<boolean> {
	const { db, close } = connect(databaseUrl, 1);
	try {
		const { all, made } = await countContests(db, period);
		return made === all;
	} finally {
		await close();
	}
}
