import type { Library } from '../../content/library.ts';
import type { Day } from '../../programme/calendar.ts';
import { record } from '../db/audit.ts';
import { addContests, dropContestsElsewhere, reportingUnitsOf } from '../db/ballot-contests.ts';
import {
	addPeriod,
	addQuestions,
	allPeriods,
	deletePeriod,
	lockPeriod,
	lockPlans,
	planAgain,
	questionsOf,
	setCore,
	type Period,
	type Question
} from '../db/ballot-periods.ts';
import { campaignOf, linkPeriod } from '../db/campaigns.ts';
import type { Db } from '../db/connect.ts';
import { askedElsewhere, isRunning } from './elsewhere.ts';
import { destroyKeyFile } from './key-file.ts';
import { giveOwnKey } from './own-key.ts';
import { isPulse, pulseQuestions } from './pulse.ts';
import { contestsFor, questionOf, votable } from './questions.ts';
import { stateOf } from './state.ts';
import { freezeReportingUnits } from './units.ts';

export type Plan = Pick<Period, 'title' | 'opensOn' | 'closesOn' | 'custody' | 'detail'> & {
	/** Ids of dilemmas, or everything that no other running period asks. */
	dilemmas: readonly string[] | 'everything';
	/** Three to six of them, which everyone gets; nothing where no dilemma is asked. */
	core: readonly string[];
	/** The series that the period is for: who follows it gets its dilemmas, so none needs to be core. */
	campaign?: string;
	/** Also the statements of the pulse survey, of everyone who works here. */
	pulse?: boolean;
};

export type PlanRefusal =
	| 'no-such-period'
	| 'same-title'
	| 'closes-before-it-opens'
	| 'core-three-to-six'
	| 'nothing-asked'
	| 'asked-elsewhere'
	| 'pulse-elsewhere'
	| 'already-open';

export type Acting = { on: Day; actor: string | null };

/** So many core dilemmas, that everyone gets, make an outcome that can be shown. */
export const coreCount = { least: 3, most: 6 };

/** The id of a period from its title: `Keuzeperiode 2027` is keuzeperiode-2027. */
export const periodId = (title: string): string =>
	title
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 30)
		.replace(/^-|-$/g, '');

/**
 * Plans a period: its questions, reporting units and contests. With a key file the key is made here;
 * with three custodians they make it themselves.
 * @returns the id, or why not
 */
export async function planPeriod(
	app: Db,
	library: Library,
	keyDir: string,
	plan: Plan,
	{ on, actor }: Acting
): Promise<{ ok: true; id: string } | { ok: false; refused: PlanRefusal }> {
	const { title, opensOn, closesOn, custody, detail, core } = plan;
	const id = periodId(title);
	const everything = plan.dilemmas === 'everything';
	const outcome = await app.transaction(async (tx) => {
		await lockPlans(tx);
		const taken = await askedElsewhere(tx, { id, opensOn, closesOn });
		const all = votable(library).map((item) => item.id);
		const dilemmas = everything ? all.filter((each) => !taken.has(each)) : [...plan.dilemmas];
		const pulse = plan.pulse ? pulseQuestions(library, id) : [];
		const refused = refusalOf({ ...plan, everything, dilemmas, pulse }, taken, new Set(all));
		if (id === '' || refused) return refused ?? ('same-title' as const);
		const row = { id, title, opensOn, closesOn, custody, detail, everything };
		if (!(await addPeriod(tx, row))) return 'same-title' as const;
		await ask(tx, library, id, dilemmas, core);
		await addQuestions(tx, pulse);
		if (plan.campaign) await linkPeriod(tx, plan.campaign, id);
		await freeze(tx, library, id, on);
		await record(tx, audited(actor, 'plan', id));
		return undefined;
	});
	if (outcome) return { ok: false, refused: outcome };
	if (custody === 'file') await giveOwnKey(app, keyDir, id);
	return { ok: true, id };
}

type Asking = Omit<Plan, 'dilemmas' | 'pulse'> & {
	everything: boolean;
	dilemmas: readonly string[];
	pulse: readonly Question[];
};

function refusalOf(
	{ opensOn, closesOn, everything, dilemmas, core, pulse, campaign }: Asking,
	taken: ReadonlySet<string>,
	known: ReadonlySet<string>
): PlanRefusal | undefined {
	if (closesOn < opensOn) return 'closes-before-it-opens';
	const isEmpty = dilemmas.length === 0 && (everything || pulse.length === 0);
	if (isEmpty || dilemmas.some((each) => !known.has(each))) return 'nothing-asked';
	if (dilemmas.some((each) => taken.has(each))) return 'asked-elsewhere';
	if (pulse.some(({ dilemma }) => taken.has(dilemma))) return 'pulse-elsewhere';
	return (campaign && core.length === 0) || isCore(core, dilemmas)
		? undefined
		: 'core-three-to-six';
}

/** Three to six different dilemmas of those that are asked, where any are. */
function isCore(core: readonly string[], asked: readonly string[]): boolean {
	if (asked.length === 0) return core.length === 0;
	const { size } = new Set(core);
	const known = core.every((each) => asked.includes(each));
	return known && size === core.length && size >= coreCount.least && size <= coreCount.most;
}

async function ask(
	app: Db,
	library: Library,
	id: string,
	dilemmas: readonly string[],
	core: readonly string[]
): Promise<void> {
	const items = votable(library).filter((item) => dilemmas.includes(item.id));
	await addQuestions(
		app,
		items.map((item) => questionOf(item, id, core.includes(item.id)))
	);
}

/** Freezes the reporting units as they are on a day, with a contest of every question for each. */
export async function freeze(app: Db, library: Library, id: string, on: Day): Promise<void> {
	const name = library.organisation.municipality;
	const units = await freezeReportingUnits(app, id, name, on);
	await dropContestsElsewhere(app, id);
	await addContests(app, contestsFor(await questionsOf(app, id), units));
}

/**
 * Adds what was published since to the running periods that ask everything: new dilemmas, and new
 * versions of a question.
 */
export async function askNewContent(app: Db, library: Library): Promise<void> {
	for (const { id } of (await allPeriods(app)).filter(({ everything }) => everything)) {
		await app.transaction(async (tx) => {
			await lockPlans(tx);
			const period = await lockPeriod(tx, id);
			if (!period || !isRunning(period)) return;
			const taken = await askedElsewhere(tx, period);
			const asked = await questionsOf(tx, period.id);
			const core = asked.filter((question) => question.core).map(({ dilemma }) => dilemma);
			const dilemmas = votable(library)
				.map(({ id }) => id)
				.filter((id) => !taken.has(id));
			await ask(tx, library, period.id, dilemmas, core);
			const units = (await reportingUnitsOf(tx, period.id)).map((unit) => unit.id);
			await addContests(tx, contestsFor(await questionsOf(tx, period.id), units));
		});
	}
}

export type Change = Partial<Pick<Plan, 'title' | 'opensOn' | 'closesOn' | 'detail' | 'core'>>;

/**
 * Changes a period. While it is open only its last day can change, and not to a day that is over; once
 * it is closed nothing.
 */
export async function changePeriod(
	app: Db,
	id: string,
	{ core, ...change }: Change,
	{ on, actor }: Acting
): Promise<PlanRefusal | undefined> {
	return app.transaction(async (tx) => {
		await lockPlans(tx);
		const period = await lockPeriod(tx, id);
		if (!period) return 'no-such-period';
		const state = stateOf(period);
		const open = state === 'open';
		const onlyCloses = Object.keys(change).every((key) => key === 'closesOn') && !core;
		if (!(state === 'planned' || (open && onlyCloses))) return 'already-open';
		const next = { ...period, ...change };
		if (next.closesOn < next.opensOn || (open && next.closesOn < on))
			return 'closes-before-it-opens';
		const questions = await questionsOf(tx, id);
		const elsewhere = await askedElsewhere(tx, next);
		const taken = questions.filter(({ dilemma }) => elsewhere.has(dilemma));
		if (taken.length > 0) return taken.every(isPulse) ? 'pulse-elsewhere' : 'asked-elsewhere';
		if (core) {
			const dilemmas = questions.filter((each) => !isPulse(each)).map(({ dilemma }) => dilemma);
			const isSeries = core.length === 0 && (await campaignOf(tx, id)) !== undefined;
			if (!isSeries && !isCore(core, dilemmas)) return 'core-three-to-six';
			await setCore(tx, id, core);
		}
		if (Object.keys(change).length > 0) await planAgain(tx, id, change);
		await record(tx, audited(actor, 'change', id));
		return undefined;
	});
}

/** Throws away a period that never opened, with its key file. */
export async function dropPeriod(
	app: Db,
	keyDir: string,
	id: string,
	{ actor }: Acting
): Promise<PlanRefusal | undefined> {
	const refused = await app.transaction(async (tx): Promise<PlanRefusal | undefined> => {
		const period = await lockPeriod(tx, id);
		if (!period) return 'no-such-period';
		if (stateOf(period) !== 'planned') return 'already-open';
		await deletePeriod(tx, id);
		await record(tx, audited(actor, 'drop', id));
		return undefined;
	});
	if (!refused) await destroyKeyFile(keyDir, id);
	return refused;
}

/** The line in the audit log about an act on a period. */
export const audited = (actor: string | null, action: string, id: string) => ({
	...{ actor, role: actor ? 'integrity-coordinator' : null, action },
	...{ object: `ballot period ${id}`, result: 'ok' as const, origin: actor ? 'web' : 'program' }
});
