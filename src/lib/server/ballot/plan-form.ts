import * as v from 'valibot';
import type { Library } from '../../content/library.ts';
import { addDays, daysBetween, isDay, type Day } from '../../programme/calendar.ts';
import { lastDay } from '../../programme/campaign.ts';
import { findCampaign } from '../db/campaigns.ts';
import { allPeriods, findPeriod, questionsOf } from '../db/ballot-periods.ts';
import type { Db } from '../db/connect.ts';
import { askedElsewhere, isRunning } from './elsewhere.ts';
import { periodId, type Change, type Plan, type PlanRefusal } from './plan.ts';
import { isPulse } from './pulse.ts';
import { votable } from './questions.ts';

type Field = 'title' | 'opensOn' | 'closesOn' | 'custody' | 'detail' | 'which' | 'core' | 'pulse';

/** What is wrong with a field of the form. */
export type PlanProblems = Partial<Record<Field, 'missing' | PlanRefusal>>;

/** What somebody typed, to show it again. */
export type TypedPlan = Record<Exclude<Field, 'core'> | 'campaign', string> & {
	dilemmas: string[];
	core: string[];
};

const titleText = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60));
const day = v.pipe(v.string(), v.check(isDay));
const Form = v.object({
	title: titleText,
	opensOn: day,
	closesOn: day,
	custody: v.picklist(['file', 'shared']),
	detail: v.picklist(['organisation', 'directorates', 'units']),
	which: v.picklist(['everything', 'selection', 'none']),
	dilemmas: v.array(v.string()),
	core: v.array(v.string()),
	pulse: v.picklist(['yes', 'no']),
	/** The id of the series that the period is for; empty for none. */
	campaign: v.string()
});

/** Reads the form for a new period. Where no dilemma is asked, what is ticked counts for nothing. */
export function readPlan(
	form: FormData
): { typed: TypedPlan; plan: Plan } | { typed: TypedPlan; problems: PlanProblems } {
	const typed = typedIn(form);
	const read = v.safeParse(Form, typed);
	if (!read.success) return { typed, problems: missing(read.issues) };
	const { which, dilemmas, core, pulse, campaign, ...rest } = read.output;
	const plan = { ...rest, pulse: pulse === 'yes', ...(campaign && { campaign }) };
	if (which === 'none') return { typed, plan: { ...plan, dilemmas: [], core: [] } };
	return { typed, plan: { ...plan, core, dilemmas: which === 'everything' ? which : dilemmas } };
}

/** Reads what is to change: what the form holds of title, days, detail and core. */
export function readChange(
	form: FormData
): { typed: TypedPlan; change: Change } | { typed: TypedPlan; problems: PlanProblems } {
	const typed = typedIn(form);
	const { title, opensOn, closesOn, detail, core } = Form.entries;
	// A form that asks for the title is the whole plan, where no tick at all is an answer too.
	const whole = v.object({ title, opensOn, closesOn, detail, core });
	const read = v.safeParse(form.has('title') ? whole : v.object({ closesOn }), typed);
	if (!read.success) return { typed, problems: missing(read.issues) };
	return { typed, change: read.output };
}

/** Where a refusal of the plan belongs in the form. */
export function problemsOf(refused: PlanRefusal): PlanProblems {
	const fields: Partial<Record<PlanRefusal, Field>> = {
		'same-title': 'title',
		'closes-before-it-opens': 'closesOn',
		'core-three-to-six': 'core',
		'nothing-asked': 'which',
		'asked-elsewhere': 'which',
		'pulse-elsewhere': 'pulse'
	};
	return { [fields[refused] ?? 'title']: refused };
}

function typedIn(form: FormData): TypedPlan {
	const text = (name: string) => String(form.get(name) ?? '');
	const list = (name: string) => form.getAll(name).map(String).filter(Boolean);
	return {
		...{ title: text('title'), opensOn: text('opensOn'), closesOn: text('closesOn') },
		...{ custody: text('custody'), detail: text('detail'), which: text('which') },
		...{ dilemmas: list('dilemmas'), core: list('core'), pulse: text('pulse') },
		campaign: text('campaign')
	};
}

const missing = (issues: readonly v.BaseIssue<unknown>[]): PlanProblems =>
	Object.fromEntries(issues.map((issue) => [v.getDotPath(issue)?.split('.')[0], 'missing']));

/** What can be asked in a new period, and what we propose. */
export type PlanPage = {
	items: { id: string; title: string }[];
	/** Those that can be for everyone: easy Dutch is drawn in a programme in easy Dutch only. */
	coreItems: { id: string; title: string }[];
	/** How many of them are asked already, in which period, and until which day. */
	taken: { period: string; count: number; until: Day }[];
	/** The period that asks the pulse survey already, and until which day. */
	pulseIn: { period: string; until: Day } | null;
	proposed: TypedPlan;
};

export async function planPage(
	db: Db,
	library: Library,
	on: Day,
	campaign = ''
): Promise<PlanPage> {
	const running = (await allPeriods(db)).filter(isRunning);
	const asked = await Promise.all(running.map(({ id }) => questionsOf(db, id)));
	const withPulse = running.find((_, at) => asked[at]!.some(isPulse));
	const items = votable(library).map(({ id, title }) => ({ id, title }));
	const days = await daysWithRoom(db, items, on);
	const name = `Keuzeperiode ${days.closesOn.slice(0, 4)}`;
	const isFree = (await findPeriod(db, periodId(name))) === undefined;
	const sorted = items.toSorted((one, other) => one.title.localeCompare(other.title, 'nl'));
	const isEasy = ({ id }: { id: string }) => library.items.get(id)!.readingLevel === 'A2';
	return {
		items: sorted,
		coreItems: sorted.filter((item) => !isEasy(item)),
		taken: running
			.map(({ title, closesOn }, index) => {
				const dilemmas = asked[index]!.filter((question) => !isPulse(question));
				const count = new Set(dilemmas.map(({ dilemma }) => dilemma)).size;
				return { period: title, until: closesOn, count };
			})
			.filter(({ count }) => count > 0),
		pulseIn: withPulse ? { period: withPulse.title, until: withPulse.closesOn } : null,
		proposed: {
			...{ title: isFree ? name : '', ...days },
			...{ custody: 'file', detail: 'organisation', which: 'everything' },
			...{ dilemmas: [], core: [], pulse: 'no', campaign: '' },
			...(await proposedFor(db, campaign, on))
		}
	};
}

/** What is proposed for the period of a series: its days, and its dilemmas and no others. */
async function proposedFor(db: Db, id: string, on: Day): Promise<Partial<TypedPlan>> {
	const series = await findCampaign(db, id);
	if (!series || series.period !== null) return {};
	const tomorrow = addDays(on, 1);
	return {
		title: series.title,
		opensOn: series.startsOn > on ? series.startsOn : tomorrow,
		closesOn: lastDay(series),
		which: 'selection',
		dilemmas: series.dilemmas,
		campaign: id
	};
}

/** The first year in which something can be asked that no other period asks. */
async function daysWithRoom(db: Db, items: readonly { id: string }[], on: Day) {
	let days = proposedDays(on);
	for (let years = 0; years < 5; years++) {
		const elsewhere = await askedElsewhere(db, { id: '', ...days });
		if (items.some(({ id }) => !elsewhere.has(id))) return days;
		days = proposedDays(days.closesOn);
	}
	return days;
}

/**
 * From 1 November to 31 October, so that the count is there before the year figures; the rest of such a
 * year when it has begun, unless less than 90 days are left of it.
 */
export function proposedDays(on: Day): { opensOn: Day; closesOn: Day } {
	const year = Number(on.slice(0, 4));
	const ends = [`${year}-10-31`, `${year + 1}-10-31`, `${year + 2}-10-31`];
	const closesOn = ends.find((end) => daysBetween(on, end) >= 90)!;
	const start = addDays(`${Number(closesOn.slice(0, 4)) - 1}-10-31`, 1);
	return { opensOn: start <= on ? addDays(on, 1) : start, closesOn };
}
