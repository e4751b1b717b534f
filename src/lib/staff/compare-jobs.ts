import { plusDays, type Day } from './day.ts';
import type { ListedJob } from './list.ts';
import { changeFrom, endOn, holds } from './move-spans.ts';
import type { JobMove } from './plan.ts';
import type { StoredJob } from './stored.ts';

export type JobChange = {
	moves: JobMove[];
	/** The contracts that hold on the day or later, as they become. */
	after: Omit<StoredJob, 'id'>[];
	/** A first day in the list is another than the one that is kept. */
	startKept: boolean;
};

/**
 * Compares somebody's contracts with the list. A contract is the same one when unit and kind are. What is
 * over before the day is left out; what begins later may still change in every way.
 * @param leftOn end of the last contract that was over, null when there was none
 */
export function compareJobs(
	listed: readonly ListedJob[],
	stored: readonly StoredJob[],
	leftOn: Day | null,
	on: Day
): JobChange {
	const change: JobChange = { moves: [], after: [], startKept: false };
	const wanted = listed.filter(({ end }) => !end || end >= on);
	const isLater = ({ start }: ListedJob) => Boolean(start && start > on);
	const later = wanted.filter(isLater);
	const now = wanted.filter((job) => !isLater(job));
	const running = stored.filter((job) => holds(job, on));
	const toCome = stored.filter((job) => !holds(job, on));

	const current = paired(now, running);
	for (const [job, own] of current.pairs) keep(job, own, own.startsOn);
	const next = paired(later, toCome);
	for (const [job, own] of next.pairs) keep(job, own, job.start!);
	for (const job of current.fresh) open(job, firstDay(job));
	for (const job of next.fresh) open(job, job.start!);
	// Who is listed only from a later day on stays where they are until then.
	const until = now.length === 0 ? later.map(({ start }) => start!).toSorted()[0] : undefined;
	for (const own of current.gone) leave(own, until ?? on);
	for (const own of next.gone) change.moves.push({ act: 'drop', before: own });
	return change;

	function keep(job: ListedJob, own: StoredJob, startsOn: Day) {
		const endsOn = job.end === undefined ? own.endsOn : endOf(job);
		const main = job.main ?? own.main;
		if (startsOn === own.startsOn && job.start && job.start !== startsOn) change.startKept = true;
		change.after.push({ ...own, startsOn, endsOn, main });
		if (startsOn === own.startsOn && endsOn === own.endsOn && main === own.main) return;
		const isHistory = own.startsOn < on && main !== own.main;
		if (isHistory) change.moves.push(...changeFrom(own, { main, endsOn }, on));
		else change.moves.push({ act: 'set', before: own, row: { ...own, startsOn, endsOn, main } });
	}

	function open(job: ListedJob, startsOn: Day) {
		const { unit, kind, main } = job;
		const row = { unit, kind, main: main ?? isFirst(job), startsOn, endsOn: endOf(job) };
		change.after.push(row);
		change.moves.push({ act: 'open', row });
	}

	function leave(own: StoredJob, day: Day) {
		change.moves.push(...endOn(own, day));
		const endsOn = own.endsOn !== null && own.endsOn < day ? own.endsOn : day;
		if (endsOn > on && own.startsOn < endsOn) change.after.push({ ...own, endsOn });
	}

	/** Somebody who comes began on the day of the list; a change of who is here holds from the day. */
	function firstDay({ start }: ListedJob): Day {
		if (running.length > 0 || !start) return on;
		return leftOn === null || start >= leftOn ? start : on;
	}

	function isFirst(job: ListedJob): boolean {
		return wanted[0] === job;
	}
}

const endOf = ({ end }: ListedJob): Day | null => (end ? plusDays(end, 1) : null);

/** Each contract of the list with the stored one that it is: those alike in more than unit and kind first. */
function paired(listed: readonly ListedJob[], stored: readonly StoredJob[]) {
	const left = new Set(stored);
	const pairs: [ListedJob, StoredJob][] = [];
	let fresh = [...listed];
	const rules: ((job: ListedJob, own: StoredJob) => boolean)[] = [
		(job, own) => job.start === own.startsOn && endOf(job) === own.endsOn && job.main === own.main,
		(job, own) => job.start === own.startsOn && (job.main ?? own.main) === own.main,
		(job, own) => job.start === own.startsOn,
		(job, own) => (job.main ?? own.main) === own.main,
		() => true
	];
	for (const rule of rules) {
		fresh = fresh.filter((job) => {
			const own = [...left].find(
				(each) => each.unit === job.unit && each.kind === job.kind && rule(job, each)
			);
			if (!own) return true;
			left.delete(own);
			pairs.push([job, own]);
			return false;
		});
	}
	return { pairs, fresh, gone: [...left] };
}
