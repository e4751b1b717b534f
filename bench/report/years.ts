import { addDays } from '#lib/programme/calendar.ts';
import { activityKinds, type Activity } from '#lib/report/activity/activity.ts';
import { themes } from '#lib/dilemma/codes.ts';
import { meetingForms, meetingKinds } from '#lib/live/meeting.ts';
import { today } from '#lib/server/clock.ts';
import { connect, type Db } from '#lib/server/db/connect.ts';
import { activity, oath } from '#lib/server/db/schema/activity.ts';
import { liveActivity, liveAttendance } from '#lib/server/db/schema/live.ts';
import { person } from '#lib/server/db/schema/person.ts';
import { unit } from '#lib/server/db/schema/unit.ts';
import { randomFrom, type Random } from '#lib/server/demo/random.ts';

const years = 5;
/** Of each year. */
const most = { meetings: 300, entries: 120, oaths: 0.12 };

/** Adds what the demo has no years of: meetings with who came, a register, and dates of oaths. */
export async function addYears(databaseUrl: string): Promise<void> {
	const { db, close } = connect(databaseUrl, 2);
	try {
		const random = randomFrom(5);
		const people = (await db.select({ id: person.id }).from(person)).map(({ id }) => id);
		const units = (await db.select({ id: unit.id }).from(unit)).map(({ id }) => id);
		const place = { random, people, units };
		await db.transaction(async (tx) => {
			for (let year = 1; year <= years; year++)
				await addYear(tx, place, addDays(today(), -365 * year));
		});
		await db.execute('analyze');
	} finally {
		await close();
	}
}

type Place = { random: Random; people: string[]; units: string[] };

async function addYear(db: Db, { random, people, units }: Place, from: string): Promise<void> {
	const day = () => addDays(from, random.between(0, 364));
	const meetings = Array.from({ length: most.meetings }, () => ({
		...{ id: random.uuid(), heldOn: day(), unitId: random.pick(units), title: 'Bijeenkomst' },
		...{ form: random.pick(meetingForms), kind: random.pick(meetingKinds), themes: [] },
		...{ participants: random.between(8, 30), rated: random.between(5, 30) },
		rating: random.between(50, 100) / 10
	}));
	await db.insert(liveActivity).values(meetings);
	const present = meetings.flatMap(({ id }) => {
		const came = new Set(Array.from({ length: random.between(5, 20) }, () => random.pick(people)));
		return [...came].map((personId) => ({ activityId: id, personId }));
	});
	await db.insert(liveAttendance).values(present);
	const entries = Array.from({ length: most.entries }, (): Activity => {
		const on = day();
		return {
			...{ kind: random.pick(activityKinds), title: 'Activiteit', from: on, to: on },
			...{ units: [random.pick(units)], themes: [random.pick(themes)] },
			people: { kind: 'counted', number: random.between(5, 200) },
			...{ meetings: random.between(1, 4), split: null, rating: null, edition: null, note: '' }
		};
	});
	await db.insert(activity).values(
		entries.map((body) => ({
			...{ kind: body.kind, startsOn: body.from, endsOn: body.to },
			body
		}))
	);
	const sworn = people.filter(() => random.next() < most.oaths);
	await db.insert(oath).values(
		sworn.map((personId) => ({
			...{ personId, kind: 'oath' as const, takenOn: day(), way: 'room' as const }
		}))
	);
}
