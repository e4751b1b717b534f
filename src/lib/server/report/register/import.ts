import { randomUUID } from 'node:crypto';
import type { Library } from '../../../content/library.ts';
import type { Activity, ActivityKind } from '#lib/report/activity/activity.ts';
import type { Known } from '#lib/report/activity/read-activity.ts';
import type { Day } from '#lib/report/day.ts';
import { canonical } from '#lib/drafting/canonical.ts';
import { entriesIn, lockRegister, type Span } from '../../db/activity-register.ts';
import type { Db } from '../../db/connect.ts';
import { commit } from './acts.ts';
import { alikeFinder, type Alike } from './alike.ts';
import { deskOf, type Desk, type Keeper } from './keeper.ts';
import { readFile, type FileProblem, type WholeRefusal } from './read-file.ts';
import { themesNamed } from './theme-names.ts';
import type { UnitTick } from './units.ts';

/** A line of a good file, with what is there already and looks like it. */
export type NewLine = { line: number; activity: Activity; alike: Alike[] };

export type Preview =
	| {
			ok: true;
			/** What is taken over. */
			fresh: NewLine[];
			/** Lines that stand in the register just so: they are not taken over again. */
			known: number[];
			/** How many of what is new, by year and kind. */
			years: { year: number; kinds: { kind: ActivityKind; activities: number }[] }[];
	  }
	| { ok: false; problems: FileProblem[] }
	| ({ ok: false } & WholeRefusal);

/** What a file would do: everything that is wrong with it, or what comes of it. Nothing is changed. */
export async function previewFile(
	db: Db,
	library: Library,
	keeper: Keeper,
	text: string,
	today: Day
): Promise<Preview> {
	const desk = await deskOf(db, keeper, today);
	const read = readFile(text, knownTo(desk, library));
	if (!read.ok) return read;
	const span = spanOf(read.activities.map(({ activity }) => activity));
	const { fresh, known } = sorted(read.activities, await bodiesIn(db, span));
	const find = await alikeFinder(db, desk, span);
	return {
		ok: true,
		fresh: fresh.map((line) => ({ ...line, alike: find(line.activity) })),
		known: known.map(({ line }) => line),
		years: byYear(fresh.map(({ activity }) => activity))
	};
}

/** The units that a file may name, those that are gone last. */
export const importHelp = async (db: Db, keeper: Keeper, today: Day): Promise<UnitTick[]> =>
	(await deskOf(db, keeper, today)).units.ticks(null, today);

export type Taken =
	| { ok: true; change: string | null; rows: number; year: number }
	| { ok: false; problems: FileProblem[] }
	| ({ ok: false } & WholeRefusal);

/**
 * Takes a whole file over as one act, or nothing of it. What stands in the register just so is left out:
 * sending a file twice changes nothing.
 */
export function takeFile(
	db: Db,
	library: Library,
	keeper: Keeper,
	text: string,
	today: Day
): Promise<Taken> {
	return db.transaction(async (tx) => {
		await lockRegister(tx);
		const read = readFile(text, knownTo(await deskOf(tx, keeper, today), library));
		if (!read.ok) return read;
		const activities = read.activities.map(({ activity }) => activity);
		const { from, to } = spanOf(activities);
		const year = Number(to.slice(0, 4));
		const { fresh } = sorted(read.activities, await bodiesIn(tx, { from, to }));
		if (fresh.length === 0) return { ok: true, change: null, rows: 0, year };
		const after = fresh.map(({ activity }) => ({
			...{ id: randomUUID(), body: activity, addedBy: keeper.personId },
			...{ confirmedBy: null, confirmedOn: null }
		}));
		const done = await commit(tx, keeper, 'import', { before: [], after });
		if (!done.ok) throw new Error(`an import was refused: ${done.refused}`);
		return { ok: true, change: done.change, rows: after.length, year };
	});
}

/** What names in a file are looked up in. */
const knownTo = ({ units, today }: Desk, library: Library): Known => ({
	units: units.named(),
	themes: themesNamed(library),
	today
});

const bodiesIn = async (db: Db, span: Span) =>
	(await entriesIn(db, span)).map(({ body }) => canonical(body));

/** Sets lines apart of which the register has as many, from the first; what the file has more is new. */
function sorted<Line extends { activity: Activity }>(
	lines: readonly Line[],
	there: readonly string[]
) {
	const left = new Map<string, number>();
	for (const body of there) left.set(body, (left.get(body) ?? 0) + 1);
	const fresh: Line[] = [];
	const known: Line[] = [];
	for (const line of lines) {
		const body = canonical(line.activity);
		const times = left.get(body) ?? 0;
		(times > 0 ? known : fresh).push(line);
		left.set(body, times - 1);
	}
	return { fresh, known };
}

/** The first and the last day on which one of them begins. */
function spanOf(activities: readonly Activity[]): Span {
	const days = activities.map(({ from }) => from).toSorted();
	return { from: days[0]!, to: days.at(-1)! };
}

function byYear(activities: readonly Activity[]) {
	const years = Map.groupBy(activities, ({ from }) => Number(from.slice(0, 4)));
	return [...years]
		.toSorted(([one], [other]) => other - one)
		.map(([year, own]) => ({
			year,
			kinds: [...Map.groupBy(own, ({ kind }) => kind)].map(([kind, all]) => ({
				kind,
				activities: all.length
			}))
		}));
}
