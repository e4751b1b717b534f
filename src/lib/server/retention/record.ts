import type { Day } from '../../programme/calendar.ts';
import type { Db } from '../db/connect.ts';
import { destructions, type Destruction } from '../db/retention.ts';

/** A line of the record as it is read: people who were erased on one day and ground stand together. */
export type RecordLine = {
	day: Day;
	kind: string;
	ground: Destruction['ground'];
	before: Day | null;
	months: number | null;
	/** Rows; of people, how many people. */
	count: number;
};

/** The newest lines of the record of destruction. It names nobody, so reading it is no look at named data. */
export async function readRecord(db: Db): Promise<RecordLine[]> {
	const lines = new Map<string, RecordLine>();
	for (const { destroyedOn: day, kind, ground, before, months, rows } of await destructions(
		db,
		500
	)) {
		const key = JSON.stringify([day, kind, ground, before, months]);
		const line = lines.get(key) ?? { day, kind, ground, before, months, count: 0 };
		const all = Object.values(rows).reduce((total, count) => total + count, 0);
		lines.set(key, { ...line, count: line.count + (kind === 'person' ? 1 : all) });
	}
	return [...lines.values()];
}
