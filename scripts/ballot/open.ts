import { openWithKey } from '#lib/server/ballot/open-with-key.ts';
import type { OpenRefusal } from '#lib/server/ballot/periods.ts';
import { today } from '#lib/server/clock.ts';
import { Trouble } from '../start/trouble.ts';
import { choosePeriod, nameOf } from './choose.ts';
import type { Desk } from './desk.ts';

const because: Record<OpenRefusal, string> = {
	'no-such-period': 'it is not there any more',
	'not-planned': 'it was opened meanwhile',
	'no-key': 'its key is not there: it is not made yet, or the key file is lost',
	'parts-underway': 'a custodian has not received a part of the key yet',
	'asked-elsewhere': 'a dilemma of it is still asked in a period that is open: close that one first'
};

/** Opens a period that is planned. */
export async function openByHand({
	asked,
	pools,
	terminal,
	library,
	settings
}: Desk): Promise<void> {
	const period = await choosePeriod(pools.app, asked.period, 'planned');
	const { opensOn, closesOn } = period;
	await terminal.confirm(
		`Open ${nameOf(period)}, planned from ${opensOn} up to ${closesOn}? Who is counted with whom is then fixed.`
	);
	const acting = { on: today(), actor: null };
	const refused = await openWithKey(pools, library, settings.ballots.keyDir, period.id, acting);
	if (refused) throw new Trouble(`The period cannot be opened: ${because[refused]}.`);
	console.log(`${nameOf(period)} is open up to ${closesOn}.`);
}
