import * as v from 'valibot';
import { isDay } from '../programme/calendar.ts';
import type { OathDuty } from '../programme/oath-duty.ts';
import { lockRegister } from './db/activity-register.ts';
import type { Db } from './db/connect.ts';
import { addOaths, listTaken, lockPeople, removeOaths, withoutDate } from './db/oaths.ts';
import { logDates } from './oath-lines.ts';
import { findOathActivity } from './oath-register.ts';
import { oathQuestion, type OathReader } from './oaths.ts';

const id = v.pipe(v.string(), v.uuid());

const keptSchema = v.array(
	v.strictObject({
		personId: id,
		takenOn: v.pipe(v.string(), v.check(isDay)),
		way: v.picklist(['digital', 'room']),
		activityId: v.nullable(id)
	})
);

/** Dates that were taken away, to put them back. */
export type KeptDates = v.InferOutput<typeof keptSchema>;

/**
 * Takes dates away that this reader sees.
 * @returns them; `gone` when one of them is not there, `yourself` when one is of the reader
 */
export function dropOaths(
	db: Db,
	reader: OathReader,
	duty: OathDuty,
	dates: readonly string[]
): Promise<KeptDates | 'gone' | 'yourself'> {
	return db.transaction(async (tx) => {
		const asked = [...new Set(dates)];
		const ids = asked.filter((each) => v.is(id, each));
		const { question } = await oathQuestion(tx, reader, { duty, unit: '' });
		const rows = await listTaken(tx, question, { ids });
		if (rows.length === 0 || rows.length < asked.length) return 'gone';
		if (rows.some(({ personId }) => personId === reader.personId)) return 'yourself';
		await removeOaths(tx, ids);
		await logDates(tx, reader, 'remove-oath', duty, rows);
		return rows.map(({ personId, takenOn, way, activityId }) => ({
			...{ personId, takenOn, way, activityId }
		}));
	});
}

/**
 * Puts dates back that were taken away, all or none; one that is no day of its entry any more belongs to no
 * entry.
 * @returns how many; 0 when it cannot be done any more
 */
export function restoreOaths(
	db: Db,
	reader: OathReader,
	duty: OathDuty,
	kept: string
): Promise<number> {
	return db.transaction(async (tx) => {
		const read = v.safeParse(v.pipe(v.string(), v.parseJson(), keptSchema), kept);
		if (!read.success || read.output.length === 0) return 0;
		const dates = read.output;
		const ids = dates.map(({ personId }) => personId);
		if (dates.some(({ activityId }) => activityId !== null)) await lockRegister(tx);
		await lockPeople(tx, ids);
		const { question } = await oathQuestion(tx, reader, { duty, unit: '' });
		const people = await withoutDate(tx, question, ids);
		const late = dates.some(({ takenOn }) => takenOn > reader.on);
		const own = ids.includes(reader.personId);
		if (late || own || people.length < dates.length) return 0;
		const rows = [];
		for (const { activityId, ...date } of dates) {
			const activity = activityId && (await findOathActivity(tx, duty, activityId));
			const isThen = activity && date.takenOn >= activity.from && date.takenOn <= activity.to;
			rows.push({ ...date, kind: duty, activityId: isThen ? activity.id : null });
		}
		await addOaths(tx, rows);
		await logDates(tx, reader, 'add-oath', duty, people);
		return rows.length;
	});
}
