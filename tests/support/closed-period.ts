import { contestText, phases, type Contest } from '#lib/ballot/contest.ts';
import { P256, pointOf } from '#lib/ballot/period-key.ts';
import { addContests, freezeUnits } from '#lib/server/db/ballot-contests.ts';
import {
	addPeriod,
	addQuestions,
	markPeriod,
	setPublicKey
} from '#lib/server/db/ballot-periods.ts';
import { makeBox } from '#lib/server/db/box.ts';
import type { Pools } from '#lib/server/db/pools.ts';
import type { ballotPeriod } from '#lib/server/db/schema/ballot.ts';

/** Units by directorate; null is the rest of the organisation. */
export const units = [
	{ id: 'balie', directorate: 'dienstverlening' },
	{ id: 'belastingen', directorate: 'dienstverlening' },
	{ id: 'jeugd', directorate: 'sociaal' },
	{ id: 'wijkteams', directorate: 'sociaal' },
	{ id: 'organisation', directorate: null }
];

export const dilemmas = ['de-envelop', 'aanspreken', 'drie-offertes'];
export const options = ['a', 'b', 'c', 'pass'];

export const contest = (dilemma: string, phase: Contest['phase'], unit: string): string =>
	contestText({ dilemma, ballotVersion: 1, phase, unit });

/**
 * A period of three dilemmas that opened on 1 November 2025 with an empty box, and its key. `close` puts
 * it where the count begins, without what else belongs to a close.
 */
export async function openedPeriod(
	pools: Pools,
	more: Partial<typeof ballotPeriod.$inferInsert> = {}
) {
	const row = {
		...{ id: 'keuzeperiode-2026', title: 'Keuzeperiode 2026', custody: 'file' as const },
		...{ opensOn: '2025-11-01', closesOn: '2026-10-31', detail: 'units' as const, ...more }
	};
	const { id } = row;
	const { app, counter } = pools;
	const key = await crypto.subtle.generateKey(P256, true, ['deriveBits']);
	const point = await pointOf(key.publicKey);
	await addPeriod(app, row);
	await setPublicKey(app, id, point);
	await addQuestions(
		app,
		dilemmas.map((dilemma) => question(id, dilemma))
	);
	await freezeUnits(
		app,
		id,
		units.map((unit) => group(id, unit)),
		[]
	);
	await addContests(app, contestRows(id));
	await makeBox(counter, id, pools.boxRole);
	await markPeriod(counter, id, { openedOn: row.opensOn });
	return {
		...{ id, key, point },
		close: (closedOn = '2026-11-01') => markPeriod(counter, id, { closedOn, invited: 1_000 })
	};
}

const question = (period: string, dilemma: string) => ({
	...{ period, dilemma, ballotVersion: 1, core: true, title: dilemma },
	question: 'Wat doe je?',
	options: options.map((id) => ({ id, text: `Antwoord ${id}` }))
});

const group = (period: string, { id, directorate }: (typeof units)[number]) => ({
	...{ period, id, name: `Eenheid ${id}`, directorate, staff: 200 },
	directorateName: directorate && `Directie ${directorate}`
});

const contestRows = (period: string) =>
	dilemmas.flatMap((dilemma) =>
		units.flatMap(({ id: unit }) =>
			phases.map((phase) => ({
				...{ period, dilemma, ballotVersion: 1, phase, unit },
				contest: contest(dilemma, phase, unit)
			}))
		)
	);
