import { productVersion } from '#lib/server/admin.ts';
import { countRefusal, type CountRefused } from '#lib/server/ballot/countable.ts';
import { countPeriod } from '#lib/server/ballot/count.ts';
import { destroyKeyFile, readKeyFile } from '#lib/server/ballot/key-file.ts';
import type { CountRecord } from '#lib/server/ballot/record.ts';
import { today } from '#lib/server/clock.ts';
import type { Period } from '#lib/server/db/ballot-periods.ts';
import { organisationSlug } from '#lib/server/organisation.ts';
import { Trouble } from '../start/trouble.ts';
import { choosePeriod, nameOf } from './choose.ts';
import type { Desk } from './desk.ts';
import { keyOfParts } from './parts.ts';
import { progressLine } from './progress-line.ts';

/** Counts a period that is closed, with the key from its file or from the parts of two custodians. */
export async function countByHand(desk: Desk): Promise<void> {
	const { asked, pools, terminal, settings, library, secret } = desk;
	const period = await choosePeriod(pools.app, asked.period, 'closed');
	const { keyDir, cooldownDays } = settings.ballots;
	const on = today();
	const refusal = countRefusal(period, on, cooldownDays);
	if (refusal) throw new Trouble(because(refusal));
	await terminal.confirm(
		`Count ${nameOf(period)}? All envelopes are opened, the outcome is published, and envelopes and key are destroyed. This cannot be undone.`
	);
	const outcome = await countPeriod(pools.counter, {
		...{ period: period.id, on, cooldownDays, secret, version: await productVersion() },
		...(await keyOf(period, desk)),
		organisation: { slug: organisationSlug(library), name: library.organisation.organisation },
		progress: progressLine()
	});
	if (!outcome.ok) throw new Trouble(because(outcome));
	await destroyKeyFile(keyDir, period.id);
	const { envelopes, contests } = JSON.parse(outcome.record) as CountRecord;
	const tables = contests.filter(({ shown }) => !['nothing', 'sentence'].includes(shown));
	console.log(
		`${nameOf(period)} is counted: ${envelopes.accepted} of ${envelopes.inTheBox} envelopes were accepted, ${tables.length} of ${contests.length} tables are shown.`
	);
	console.log(`The outcome and the record of the count are on /outcome/${period.id}.`);
}

async function keyOf(period: Period, { asked, settings, terminal }: Desk) {
	if (period.custody === 'shared') return keyOfParts(asked.parts, period, terminal);
	const { keyDir } = settings.ballots;
	const key = await readKeyFile(keyDir, period.id);
	if (key) return { key, brought: [] };
	throw new Trouble(
		`The key file of ${period.id} is not in ${keyDir}: put it back, or set BALLOT_KEY_DIR.`
	);
}

function because(refusal: CountRefused): string {
	switch (refusal.refused) {
		case 'cooling-down':
			return `The period can be counted from ${refusal.until}: until then backups may hold what links envelopes to people.`;
		case 'counting':
			return 'A count is running already: wait until it is done.';
		case 'wrong-key':
			return 'This key does not open the envelopes of this period: nothing was changed.';
		case 'no-such-period':
		case 'not-closed':
		case 'counted':
			return 'The period changed meanwhile: ask for its status.';
	}
}
