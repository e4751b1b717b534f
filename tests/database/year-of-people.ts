import { addDays, addMonths, type Day } from '#lib/programme/calendar.ts';

export type Programme = 'welkom' | 'haven';
export type Unit = 'haven' | 'kantoor';

/** What happens to somebody in a year. A span holds from its first day up to the day `until`. */
export type Life = {
	id: string;
	email: string | null;
	jobs: { from: Day; until: Day | null; unit: Unit }[];
	exception: { from: Day; until: Day } | null;
	begins: Day | null;
	/** The day each programme is completed. */
	done: Record<Programme, Day | null>;
};

/** A row of numbers from 0 up to 1 that is the same every time (mulberry32). */
export function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/**
 * People with joins, moves, leaves, returns and exceptions in a year that begins on `first`. As contracts do,
 * all of it begins with a month; what people do themselves happens on any day.
 */
export function livesOf(people: number, first: Day, random: () => number): Life[] {
	const some = (share: number) => random() < share;
	const month = (from: number, to: number) =>
		addMonths(first, from + Math.floor(random() * (to - from + 1)));
	const monthOf = (day: Day) => Math.max(0, Number(day.slice(5, 7)) - 1);
	const dayFrom = (day: Day, days: number) => addDays(day, Math.floor(random() * days));

	function jobsOf(joins: Day): Life['jobs'] {
		const unit = some(0.08) ? 'haven' : 'kantoor';
		const jobs: Life['jobs'] = [{ from: joins, until: null, unit }];
		const next = (span: number) => {
			const last = jobs.at(-1)!;
			const begun = last.from > first ? monthOf(last.from) : 0;
			return { last, day: month(begun + 1, begun + span) };
		};
		if (some(0.12)) {
			const { last, day } = next(5);
			last.until = day;
			jobs.push({ from: day, until: null, unit: unit === 'haven' ? 'kantoor' : 'haven' });
		}
		if (some(0.15)) {
			const { last, day } = next(6);
			last.until = day;
			if (some(0.3)) jobs.push({ from: addMonths(day, 2), until: null, unit });
		}
		return jobs;
	}

	return Array.from({ length: people }, (_, at): Life => {
		const joins = some(0.75) ? '2020-01-01' : month(0, 11);
		const since = joins > first ? joins : first;
		const begins = some(0.5) ? dayFrom(since, 120) : null;
		const later = (share: number) => (some(share) ? dayFrom(begins ?? since, 130) : null);
		const away = month(monthOf(since), monthOf(since) + 4);
		return {
			id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
			email: some(0.95) ? `p${at}@zandermeer.example` : null,
			...{ jobs: jobsOf(joins), begins },
			exception: some(0.12) ? { from: away, until: addMonths(away, some(0.5) ? 1 : 3) } : null,
			// Most were done in an earlier year: nothing may be asked of them.
			done: { welkom: some(0.88) ? '2019-06-03' : later(0.7), haven: later(0.6) }
		};
	});
}
