import { hasKeyFile } from '#lib/server/ballot/key-file.ts';
import { periodOverviews, type PeriodOverview } from '#lib/server/ballot/periods.ts';
import { countableFrom } from '#lib/server/ballot/state.ts';
import { nameOf } from './choose.ts';
import type { Desk } from './desk.ts';

/** Says how every period stands; never a result. */
export async function showStatus({ pools, settings, asked }: Desk): Promise<void> {
	const all = await periodOverviews(pools);
	const shown = all.filter(({ period }) => !asked.period || period.id === asked.period);
	if (shown.length === 0) console.log('There is no such period.');
	for (const overview of shown) {
		const { period, state } = overview;
		console.log(`${nameOf(period)} ${sentence(overview, settings.ballots.cooldownDays)}`);
		if (state !== 'counted')
			console.log(`  ${await keySentence(overview, settings.ballots.keyDir)}`);
	}
}

function sentence({ period, state, invited, cast }: PeriodOverview, cooldownDays: number): string {
	const { opensOn, closesOn, openedOn, closedOn, countedOn } = period;
	const taken = `${many(invited, 'person', 'people')} got ballots, ${many(cast ?? 0, 'envelope', 'envelopes')} in the box.`;
	if (state === 'planned') return `is planned from ${opensOn} up to ${closesOn}.`;
	if (state === 'open') return `is open since ${openedOn}, up to ${closesOn}: ${taken}`;
	if (state === 'counted')
		return `was counted on ${countedOn}: ${many(invited, 'person', 'people')} got ballots.`;
	const from = countableFrom({ closedOn: closedOn! }, cooldownDays);
	return `is closed since ${closedOn} and can be counted from ${from}: ${taken}`;
}

async function keySentence({ period, contests, state }: PeriodOverview, keyDir: string) {
	const signing =
		state === 'closed' ? '' : ` Signing keys: ${contests.made} of ${contests.all} are made.`;
	if (period.custody === 'shared')
		return `Its key is ${period.publicKey ? 'with three custodians' : 'not made yet'}.${signing}`;
	const there = await hasKeyFile(keyDir, period.id);
	return `Its key file is ${there ? 'there' : `not in ${keyDir}: without it there is no count`}.${signing}`;
}

const many = (number: number, one: string, more: string) =>
	`${number.toLocaleString('en')} ${number === 1 ? one : more}`;
