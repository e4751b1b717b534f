import { contestText, phases } from '#lib/ballot/contest.ts';
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

export const options = ['a', 'b', 'c', 'd', 'pass'];

/** An open period with 24 reporting units in 6 directorates, and so many dilemmas. */
export async function benchPeriod({ app, counter, boxRole }: Pools, id: string, dilemmas: number) {
	const key = await crypto.subtle.generateKey(P256, true, ['deriveBits']);
	const units = Array.from({ length: 24 }, (_, at) => `unit-${at}`);
	const asked = Array.from({ length: dilemmas }, (_, at) => `dilemma-${at}`);
	const days = { opensOn: '2026-11-01', closesOn: '2027-10-31' };
	await addPeriod(app, { id, title: id, custody: 'file', detail: 'units', ...days });
	await setPublicKey(app, id, await pointOf(key.publicKey));
	const question = { ballotVersion: 1, title: 'Title', question: 'What do you do?' };
	const answers = options.map((option) => ({ id: option, text: `Somebody chooses ${option}.` }));
	await addQuestions(
		app,
		asked.map((dilemma) => ({ ...question, period: id, dilemma, options: answers, core: true }))
	);
	const groups = units.map((unit, at) => ({
		...{ period: id, id: unit, name: unit, staff: 208 },
		...{ directorate: `directorate-${at % 6}`, directorateName: `Directorate ${at % 6}` }
	}));
	await freezeUnits(app, id, groups, []);
	const contests = asked.flatMap((dilemma) =>
		units.flatMap((unit) =>
			phases.map((phase) => {
				const place = { dilemma, ballotVersion: 1, phase, unit };
				return { period: id, contest: contestText(place), ...place };
			})
		)
	);
	await addContests(app, contests);
	await makeBox(counter, id, boxRole);
	await markPeriod(counter, id, { openedOn: days.opensOn });
	return { id, key, units, asked };
}
