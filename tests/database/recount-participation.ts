import type postgres from 'postgres';
import type { Library } from '#lib/content/library.ts';
import type { Day } from '#lib/programme/calendar.ts';

// Counts by hand who took part: from the raw rows, one after another, with a calendar of its own. It shares
// nothing with what it checks but the words of the tables.

type Span = { starts_on: Day; ends_on: Day | null };
type Job = Span & { id: string; person_id: string; unit_id: string; kind: string; main: boolean };
type Place = Span & { unit_id: string; parent_id: string | null; name: string };

/** Somebody on a day, with whatever they took part in. */
type Seen = {
	person: string;
	path: string[];
	kind: string;
	standing: string;
	audiences: string[];
};
export type Taken = Seen & {
	day: Day;
	programme: string;
	themes: string[];
	form: string;
	way: string;
	meeting: string | null;
};

export type Row = { people: number; times: number; staff: number; reached: number };

/** Everything that was ever taken part in, and who works here on any day. */
export async function recountable(sql: postgres.Sql, library: Library) {
	const jobs = (await sql`
		select id, person_id, unit_id, kind, main, starts_on::text, ends_on::text from employment`) as unknown as Job[];
	const places = (await sql`
		select unit_id, parent_id, name, starts_on::text, ends_on::text from unit_period`) as unknown as Place[];
	const persons = await sql<
		{ id: string; audiences: string[] }[]
	>`select id, audiences from person`;
	const managers = (await sql`
		select person_id, starts_on::text, ends_on::text from role_grant where role = 'manager'`) as unknown as (Span & {
		person_id: string;
	})[];
	const turns = await sql<
		{ id: string; person_id: string; programme: string; proves: string; done: Day | null }[]
	>`select id, person_id, programme, proves, completed_on::text as done from enrolment`;
	const modules = await sql<{ turn: string; module: string; done: Day }[]>`
		select enrolment_id as turn, module, completed_on::text as done from module_done`;
	const items = await sql<{ turn: string; module: string; item: string }[]>`
		select enrolment_id as turn, module, item from item_done`;
	const meetings = await sql<
		{ id: string; day: Day; module: string | null; themes: string[]; form: string }[]
	>`select id, held_on::text as day, module, themes, form from live_activity`;
	const running = await sql<{ id: string }[]>`select activity_id as id from live_session`;
	const present = await sql<{ meeting: string; person: string }[]>`
		select activity_id as meeting, person_id as person from live_attendance`;

	const audiencesOf = new Map(persons.map(({ id, audiences }) => [id, audiences]));
	const managing = Map.groupBy(managers, (grant) => grant.person_id);
	const modulesOf = Map.groupBy(modules, ({ turn }) => turn);
	const jobsOf = Map.groupBy(jobs, (job) => job.person_id);
	const placesOf = Map.groupBy(places, (place) => place.unit_id);
	const doneIn = Map.groupBy(items, ({ turn, module }) => `${turn} ${module}`);
	const within = ({ starts_on, ends_on }: Span, day: Day) =>
		starts_on <= day && (ends_on === null || day < ends_on);

	/** The names of the units from the top down, as they were on a day. */
	function pathOf(unit: string, day: Day): string[] {
		const place = placesOf.get(unit)?.find((each) => within(each, day));
		if (!place) return [];
		return [...(place.parent_id ? pathOf(place.parent_id, day) : []), place.unit_id];
	}

	/** The last name that a unit had up to a day. */
	function nameOf(unit: string, day: Day): string {
		const known = placesOf.get(unit)!.toSorted((a, b) => (a.starts_on < b.starts_on ? -1 : 1));
		return (known.findLast(({ starts_on }) => starts_on <= day) ?? known[0]!).name;
	}

	function seen(person: string, day: Day): Seen {
		const own = jobsOf.get(person) ?? [];
		const [job] = own
			.filter((each) => within(each, day))
			.toSorted(
				(a, b) =>
					Number(b.main) - Number(a.main) ||
					a.starts_on.localeCompare(b.starts_on) ||
					(a.id < b.id ? -1 : 1)
			);
		const [firstDay = '0000'] = own.map(({ starts_on }) => starts_on).toSorted();
		const yearLater = `${Number(firstDay.slice(0, 4)) + 1}${firstDay.slice(4)}`;
		const isManager = managing.get(person)?.some((grant) => within(grant, day));
		const isHired = job?.kind === 'hired' || job?.kind === 'intern';
		return {
			person,
			path: job ? pathOf(job.unit_id, day) : [],
			kind: job?.kind ?? 'nobody',
			standing: day < yearLater ? 'new' : 'sitting',
			audiences: [
				...audiencesOf.get(person)!,
				...(isManager ? ['leidinggevende'] : []),
				...(isHired ? ['inhuur'] : [])
			]
		};
	}

	const taken: Taken[] = [];
	for (const turn of turns) {
		const own = modulesOf.get(turn.id) ?? [];
		const alone = { form: 'individual', way: 'digital', meeting: null, programme: turn.proves };
		for (const { module, done } of own) {
			const known = library.programmes
				.get(turn.programme)!
				.modules.find(({ id }) => id === module)!;
			if (known.form === 'live') continue;
			const themes = (doneIn.get(`${turn.id} ${module}`) ?? []).flatMap(
				({ item }) => library.items.get(item)?.themes ?? []
			);
			taken.push({
				...seen(turn.person_id, done),
				...alone,
				day: done,
				themes: [...new Set(themes)]
			});
		}
		if (own.length === 0 && turn.done)
			taken.push({ ...seen(turn.person_id, turn.done), ...alone, day: turn.done, themes: [] });
	}
	for (const { meeting, person } of present) {
		const { day, module, themes, form } = meetings.find(({ id }) => id === meeting)!;
		if (running.some(({ id }) => id === meeting)) continue;
		const named = module?.split('/')[0] ?? '';
		const programme = library.programmes.get(named)?.countsAs ?? named;
		const way = { room: 'room', online: 'digital', both: 'both' }[form]!;
		taken.push({ ...seen(person, day), day, programme, themes, form: 'live', way, meeting });
	}

	const staffs = new Map<Day, Seen[]>();
	function staffOn(day: Day): Seen[] {
		const here = persons.filter(({ id }) => jobsOf.get(id)?.some((job) => within(job, day)));
		const staff = staffs.get(day) ?? here.map(({ id }) => seen(id, day));
		staffs.set(day, staff);
		return staff;
	}

	return {
		taken,
		nameOf,
		staffOn,
		places
	};
}

export type Recountable = Awaited<ReturnType<typeof recountable>>;

/**
 * The rows of one year by something, by key. `once`: everybody is in one row, where they were on the first
 * day of the year on which they took part.
 */
export function recount(
	{ taken, staffOn }: Recountable,
	{ year, on, once }: { year: number; on: Day; once: boolean },
	keysOf: { taken: (each: Taken) => string[]; staff: ((each: Seen) => string[]) | null }
): Map<string, Row> {
	const rows = new Map<string, Row>();
	const row = (key: string) => {
		const known = rows.get(key) ?? { people: 0, times: 0, staff: 0, reached: 0 };
		rows.set(key, known);
		return known;
	};
	const ofYear = taken.filter(({ day }) => day.slice(0, 4) === String(year));
	const staff = staffOn(on);
	const here = new Set(staff.map(({ person }) => person));
	const counted = new Set<string>();
	const took = new Set(ofYear.map(({ person }) => person));
	for (const each of ofYear.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
		for (const key of keysOf.taken(each)) {
			row(key).times++;
			const mark = once ? each.person : `${each.person} ${key}`;
			if (counted.has(mark)) continue;
			counted.add(mark);
			row(key).people++;
			if (!keysOf.staff && here.has(each.person)) row(key).reached++;
		}
	}
	if (!keysOf.staff) for (const each of rows.values()) each.staff = staff.length;
	for (const member of keysOf.staff ? staff : []) {
		for (const key of keysOf.staff!(member)) {
			row(key).staff++;
			if (took.has(member.person)) row(key).reached++;
		}
	}
	return rows;
}
