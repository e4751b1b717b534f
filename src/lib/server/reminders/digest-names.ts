import type { Language } from '../../i18n/language.ts';
import { mailDigests } from '../../i18n/mail-digests.ts';
import { team } from '../../i18n/team.ts';
import type { Day } from '../../programme/calendar.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { openDuties } from '../db/duties.ts';
import { currentProgrammes } from '../db/programmes.ts';
import { namesWithin } from '../db/reminder-people.ts';
import type { Overview } from '../mail/html.ts';
import type { TeamUnit } from '../team.ts';

/** The titles of the programmes that somebody is not done with, by person. */
export type OpenNames = ReadonlyMap<string, string[]>;

/** Who is not done with what; who waits for a meeting has done what they can. */
export async function namesOf(db: Db, on: Day): Promise<OpenNames> {
	const [duties, programmes] = await Promise.all([
		openDuties(db, { on }),
		currentProgrammes(db, on)
	]);
	const titles = new Map(programmes.map(({ definition: { id, title } }) => [id, title]));
	const open = duties.filter(({ state }) => state !== 'waits-for-meeting');
	const byPerson = Map.groupBy(open, ({ personId }) => personId);
	return new Map(
		[...byPerson].map(([id, own]) => [
			id,
			own.map(({ programme }) => titles.get(programme) ?? programme)
		])
	);
}

/** The names of who is not done in each unit, for its manager. That they were sent is in the audit log. */
export async function nameTables(
	db: Db,
	units: readonly TeamUnit[],
	open: OpenNames,
	{ personId, language, on }: { personId: string; language: Language; on: Day }
): Promise<Overview[]> {
	const t = mailDigests[language];
	const people = [...open.keys()].filter((id) => id !== personId);
	const tables: Overview[] = [];
	for (const { id, name } of units) {
		const within = name === null ? null : [id];
		const found = await namesWithin(db, { people, within, on });
		if (found.length === 0) continue;
		await record(db, {
			...{ actor: personId, role: 'manager', action: 'send-names', object: 'digest-manager' },
			...{ result: 'ok', origin: 'mail', detail: { people: found.length } }
		});
		tables.push({
			caption: t.openIn(name ?? team[language].wholeOrganisation),
			head: [t.person, t.todo],
			rows: found.map((each) => [each.name, open.get(each.id)!.join(', ')]),
			note: t.namesNote
		});
	}
	return tables;
}
