import { closePeriod } from '#lib/server/ballot/periods.ts';
import { countableFrom } from '#lib/server/ballot/state.ts';
import { today } from '#lib/server/clock.ts';
import { Trouble } from '../start/trouble.ts';
import { choosePeriod, nameOf } from './choose.ts';
import type { Desk } from './desk.ts';

/** Closes a period that is open. */
export async function closeByHand({ asked, pools, terminal, settings }: Desk): Promise<void> {
	const period = await choosePeriod(pools.app, asked.period, 'open');
	const early = today() <= period.closesOn ? ` Its last day is ${period.closesOn}.` : '';
	await terminal.confirm(
		`Close ${nameOf(period)}?${early} Nobody can choose or change any more, and who got ballots is forgotten. This cannot be undone.`
	);
	const on = today();
	const refused = await closePeriod(pools, period.id, { on, actor: null });
	if (refused) throw new Trouble('The period was closed meanwhile.');
	const from = countableFrom({ closedOn: on }, settings.ballots.cooldownDays);
	console.log(`${nameOf(period)} is closed. It can be counted from ${from}.`);
}
