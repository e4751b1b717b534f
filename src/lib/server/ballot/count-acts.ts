import type { Library } from '../../content/library.ts';
import { productVersion } from '../admin.ts';
import { record } from '../db/audit.ts';
import { findPeriod } from '../db/ballot-periods.ts';
import type { Pools } from '../db/pools.ts';
import { organisationSlug } from '../organisation.ts';
import { countRefusal, type CountRefused } from './countable.ts';
import { startCount, type Start, type StartRefused } from './counting.ts';
import { askForParts } from './key-parts.ts';
import { audited, type Acting } from './plan.ts';

type Settings = Pick<Start, 'secret' | 'keyDir' | 'cooldownDays' | 'report'>;

/** Starts the count of a period, asked for on a page. @returns why it does not begin */
export async function countNow(
	{ counter }: Pick<Pools, 'counter'>,
	library: Library,
	settings: Settings,
	period: string,
	{ on, actor }: Acting
): Promise<StartRefused['refused'] | undefined> {
	const started = await startCount(counter, {
		...{ ...settings, period, on, version: await productVersion() },
		organisation: { slug: organisationSlug(library), name: library.organisation.organisation },
		by: { actor, role: 'integrity-coordinator', origin: 'web' }
	});
	return started.ok ? undefined : started.refused;
}

/**
 * Begins to take in the parts of the key of a period that can be counted, for an hour; what was brought
 * before is forgotten.
 */
export async function askCustodians(
	{ app }: Pick<Pools, 'app'>,
	{ cooldownDays }: Pick<Settings, 'cooldownDays'>,
	id: string,
	{ on, actor }: Acting
): Promise<CountRefused['refused'] | 'no-key' | undefined> {
	const period = await findPeriod(app, id);
	const refusal = countRefusal(period, on, cooldownDays);
	if (refusal) return refusal.refused;
	if (period?.custody !== 'shared' || !period.publicKey) return 'no-key';
	await askForParts(id, period.publicKey);
	await record(app, audited(actor, 'ask-parts', id));
	return undefined;
}
