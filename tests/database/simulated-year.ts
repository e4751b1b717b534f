import { addDays, type Day } from '#lib/programme/calendar.ts';
import { personKinds } from '#lib/programme/person-kinds.ts';
import type { Library } from '#lib/content/library.ts';
import { meetingForms, meetingKinds } from '#lib/live/meeting.ts';
import type { Db } from '#lib/server/db/connect.ts';
import { publish } from '#lib/server/db/programmes.ts';
import { enrolment, itemDone, moduleDone } from '#lib/server/db/schema/learning.ts';
import { liveActivity, liveAttendance, liveSession } from '#lib/server/db/schema/live.ts';
import { employment, person, roleGrant } from '#lib/server/db/schema/person.ts';
import { unit, unitPeriod } from '#lib/server/db/schema/unit.ts';
import { randomFrom, type Random } from '#lib/server/demo/random.ts';

const begin = '2025-01-01';
/** The day on which directorates are merged, a department moves, and names change. */
export const reorganisedOn = '2026-06-15';
const programmes = ['welkom', 'makkelijk', 'leidinggevenden', 'teamjaar'];

/**
 * Two years of 1,200 people on an empty database: joiners, leavers, movers, people with two contracts, a
 * reorganisation in June of the second, and 300 meetings.
 */
export async function simulate(db: Db, library: Library): Promise<void> {
	const random = randomFrom(20_260_615);
	const teams = await addUnits(db);
	const people = await addPeople(db, random, teams);
	for (const id of programmes) await publish(db, library.programmes.get(id)!, begin);
	await addTurns(db, random, library, people);
	await addMeetings(db, random, people, teams);
}

async function addUnits(db: Db): Promise<string[]> {
	const ids = await db
		.insert(unit)
		.values(Array.from({ length: 66 }, (_, at) => ({ code: `u${at}` })))
		.returning();
	const [tops, middles, teams] = [ids.slice(0, 6), ids.slice(6, 24), ids.slice(24)];
	const span = (at: number, unitId: string, parentId: string | null) => ({
		...{ unitId, parentId, name: `Onderdeel ${at}`, startsOn: '2010-01-01' },
		level: parentId ? ('team' as const) : ('directorate' as const)
	});
	const spans = [
		...tops.map(({ id }, at) => span(at, id, null)),
		...middles.map(({ id }, at) => span(6 + at, id, tops[at % 6]!.id)),
		...teams.map(({ id }, at) => span(24 + at, id, middles[at % 18]!.id))
	];
	const [merged, into] = [tops[5]!.id, tops[4]!.id];
	const moved = middles.filter((_, at) => at % 6 === 5).map(({ id }) => id);
	const changed = (row: (typeof spans)[number]) =>
		row.unitId === merged || moved.includes(row.unitId);
	await db.insert(unitPeriod).values([
		...spans.map((row) => (changed(row) ? { ...row, endsOn: reorganisedOn } : row)),
		...spans
			.filter(({ unitId }) => moved.includes(unitId))
			.map((row) => ({
				...row,
				...{ parentId: into, name: `${row.name} nieuw`, startsOn: reorganisedOn }
			}))
	]);
	// A directorate and a department have staff of their own.
	return [...teams.map(({ id }) => id), tops[0]!.id, middles[0]!.id];
}

async function addPeople(db: Db, random: Random, teams: string[]): Promise<string[]> {
	const rows = await db
		.insert(person)
		.values(
			Array.from({ length: 1200 }, (_, at) => ({
				...{ personnelNumber: String(at), givenName: 'Robin', familyName: `Nummer ${at}` },
				audiences: ['balie', 'ict', 'buiten'].filter(() => random.next() < 0.2)
			}))
		)
		.returning();
	const ids = rows.map(({ id }) => id);
	await db.insert(employment).values(ids.flatMap((personId) => careerOf(personId, random, teams)));
	await db.insert(roleGrant).values(
		ids.slice(0, 60).map((personId, at) => ({
			...{ personId, role: 'manager' as const, startsOn: '2020-01-01' },
			endsOn: at % 5 === 0 ? someDay(random, '2025-06-01', 500) : null
		}))
	);
	return ids;
}

function careerOf(personId: string, random: Random, teams: string[]) {
	const fate = random.next();
	const startsOn =
		fate < 0.15 ? someDay(random, '2026-01-01', 360) : someDay(random, '2012-01-01', 4900);
	const kind = random.next() < 0.8 ? personKinds[0] : random.pick(personKinds);
	const job = (from: Day, endsOn: Day | null, main = true) => ({
		...{ personId, kind, main, startsOn: from, endsOn, unitId: random.pick(teams) }
	});
	if (fate > 0.9) return [job(startsOn, someDay(random, '2025-03-01', 600))];
	if (fate > 0.75) {
		const moved = someDay(random, '2025-06-01', 500);
		return [job(startsOn, moved), job(moved, null)];
	}
	return fate > 0.7 ? [job(startsOn, null, false), job(startsOn, null)] : [job(startsOn, null)];
}

async function addTurns(db: Db, random: Random, library: Library, people: string[]) {
	for (const id of programmes) {
		const programme = library.programmes.get(id)!;
		const modules = programme.modules.map((module) => ({
			...module,
			content: module.items.flatMap((item) => ('content' in item ? [item.content] : []))
		}));
		const turns = people
			.filter(() => random.next() < 0.35)
			.map((personId) => ({
				...{ id: random.uuid(), personId, programme: id, version: programme.version },
				...{ proves: programme.countsAs ?? id, plan: [], startedOn: begin },
				completedOn: random.next() < 0.7 ? someDay(random, begin, 729) : null
			}));
		await db.insert(enrolment).values(turns);
		const done = turns.flatMap((turn) =>
			modules
				// Some turns come from before modules were written down.
				.filter((module) => random.next() < 0.8 && (turn.completedOn || module.required))
				.map((module) => ({ turn, module, on: turn.completedOn ?? someDay(random, begin, 729) }))
		);
		await db.insert(moduleDone).values(
			done.map(({ turn, module, on }) => ({
				...{ enrolmentId: turn.id, module: module.id, completedOn: on }
			}))
		);
		const items = done.flatMap(({ turn, module, on }) =>
			module.content.map((item) => ({
				...{ enrolmentId: turn.id, module: module.id, item, doneOn: on }
			}))
		);
		for (let at = 0; at < items.length; at += 5000)
			await db.insert(itemDone).values(items.slice(at, at + 5000));
	}
}

async function addMeetings(db: Db, random: Random, people: string[], teams: string[]) {
	const modules = [null, 'welkom/samen', 'makkelijk/meer', 'teamjaar/dank'];
	const meetings = Array.from({ length: 301 }, () => {
		const rated = random.between(0, 20);
		return {
			...{ id: random.uuid(), heldOn: someDay(random, '2025-11-01', 425) },
			...{ unitId: random.pick(teams), module: random.pick(modules) },
			...{ form: random.pick(meetingForms), kind: random.pick(meetingKinds) },
			themes: random.next() < 0.6 ? ['melden', 'ai'].slice(0, random.between(1, 2)) : [],
			...{ participants: random.between(5, 40), rated },
			rating: rated < 5 ? null : random.between(10, 100) / 10
		};
	});
	await db.insert(liveActivity).values(meetings);
	const present = meetings.flatMap(({ id }) => {
		const came = Array.from({ length: random.between(0, 20) }, () => random.pick(people));
		return [...new Set(came)].map((personId) => ({ activityId: id, personId }));
	});
	await db.insert(liveAttendance).values(present);
	// The last one is not over.
	await db.insert(liveSession).values({
		...{ id: random.uuid(), code: 'WXYZ', facilitators: [], startedOn: '2026-12-30' },
		activityId: meetings.at(-1)!.id
	});
}

const someDay = (random: Random, from: Day, days: number): Day =>
	addDays(from, random.between(0, days));
