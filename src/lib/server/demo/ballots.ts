import type { Library } from '../../content/library.ts';
import { addDays, type Day } from '../../programme/calendar.ts';
import { countPeriod } from '../ballot/count.ts';
import { destroyKeyFile, readKeyFile } from '../ballot/key-file.ts';
import { giveOwnKeys } from '../ballot/own-key.ts';
import { closePeriod, openPeriod } from '../ballot/periods.ts';
import { periodId, planPeriod, type Plan } from '../ballot/plan.ts';
import { stateOf } from '../ballot/state.ts';
import { allPeriods, findPeriod } from '../db/ballot-periods.ts';
import type { Pools } from '../db/pools.ts';
import { organisationSlug } from '../organisation.ts';
import { fill, isEmpty } from './ballot-box.ts';
import { fillMeetings } from './ballot-meetings.ts';
import { coreDilemmas } from './ballot-votes.ts';

/** Of everyone: in the pulse survey before it, in the year that was counted, and in the weeks of the one that runs. */
const turnout = { pulse: 0.5, last: 0.7, running: 0.25 };
/** With three dilemmas in two phases, 75 people make more envelopes than the 400 that are kept. */
const mostRunning = { people: 75, envelopes: 400 };

export type DemoBallots = {
	today: Day;
	/** Where key files are kept. */
	keyDir: string;
	/** Of the installation; it signs the record of the count. */
	secret: string;
	version: string;
	progress: (line: string) => void;
};

type Year = Pick<Plan, 'title' | 'opensOn' | 'closesOn'>;

/**
 * Gives the demo a pulse survey and a choice period that were counted, by a real count, and one that runs.
 * It can be cut short at any moment and goes on where it was; a demo with other periods stays as it is.
 */
export async function seedBallots(
	pools: Pools,
	library: Library,
	options: DemoBallots
): Promise<void> {
	const [last, running] = yearsAround(options.today);
	const before = pulseBefore(last);
	const own = [last, running, before].map(({ title }) => periodId(title));
	const there = await allPeriods(pools.app);
	if (there.some(({ id }) => !own.includes(id))) return;
	const begun = there.find(({ id }) => id === own[1]);
	if (begun && stateOf(begun) !== 'planned' && !(await isEmpty(pools, begun))) return;
	options.progress('Filling the ballot boxes of three choice periods');
	await countYear(pools, library, before, [], turnout.pulse, options);
	await countYear(pools, library, last, coreDilemmas, turnout.last, options);
	const id = await openYear(pools, library, running, 'everything', options.keyDir);
	const some = (people: number) =>
		Math.min(mostRunning.people, Math.round(people * turnout.running));
	await fill(pools, id, running.opensOn, some, mostRunning.envelopes);
}

/** A pulse survey of its own, in the spring before a year. */
export function pulseBefore({ opensOn }: Year): Year {
	const year = opensOn.slice(0, 4);
	return { title: `Peiling ${year}`, opensOn: `${year}-05-12`, closesOn: `${year}-06-06` };
}

/** The last year from November to October that is over, and the one that runs. */
export function yearsAround(today: Day): [Year, Year] {
	const begun = today.slice(5) >= '11-01' ? 0 : 1;
	const year = Number(today.slice(0, 4)) - begun;
	const from = (first: number): Year => ({
		title: `Keuzeperiode ${first + 1}`,
		opensOn: `${first}-11-01`,
		closesOn: `${first + 1}-10-31`
	});
	return [from(year - 1), from(year)];
}

/** Fills the box of a year, closes it, and counts it. */
async function countYear(
	pools: Pools,
	library: Library,
	year: Year,
	dilemmas: readonly string[],
	share: number,
	{ keyDir, secret, version }: DemoBallots
): Promise<void> {
	const id = await openYear(pools, library, year, dilemmas, keyDir);
	await fill(pools, id, year.opensOn, (people) => Math.round(people * share));
	await fillMeetings(pools, id);
	const on = addDays(year.closesOn, 1);
	await closePeriod(pools, id, { on, actor: null });
	const key = await readKeyFile(keyDir, id);
	if (!key) return;
	const organisation = {
		slug: organisationSlug(library),
		name: library.organisation.organisation
	};
	const outcome = await countPeriod(pools.counter, {
		...{ period: id, key, brought: [], on, cooldownDays: 0, organisation, version, secret }
	});
	if (!outcome.ok && outcome.refused !== 'counted')
		throw new Error(`the count of the demo was refused: ${outcome.refused}`);
	await destroyKeyFile(keyDir, id);
}

/** Plans and opens a period, as far as that is not done. @returns its id */
async function openYear(
	pools: Pools,
	library: Library,
	year: Year,
	dilemmas: Plan['dilemmas'],
	keyDir: string
): Promise<string> {
	const id = periodId(year.title);
	const acting = { on: year.opensOn, actor: null };
	const plan: Plan = {
		...year,
		custody: 'file',
		detail: 'directorates',
		dilemmas,
		core: dilemmas.length > 0 ? coreDilemmas : [],
		pulse: true
	};
	if (!(await findPeriod(pools.app, id)))
		await planPeriod(pools.app, library, keyDir, plan, acting);
	await giveOwnKeys(pools.app, keyDir);
	await openPeriod(pools, library, id, acting);
	return id;
}
