import { count } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { mailDigests } from '../../i18n/mail-digests.ts';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from '../db/connect.ts';
import { optedOut } from '../db/mail-opt-outs.ts';
import { countUndelivered } from '../db/mail-undelivered.ts';
import { grantsOf } from '../db/people.ts';
import { countsByProgramme } from '../db/reminder-figures.ts';
import { reminderSettings } from '../db/reminder-settings.ts';
import { countedProgrammes, hrScope, isRequired, type Scope } from '../hr-question.ts';
import type { Overview } from '../mail/html.ts';
import { unsubscribePath } from '../mail/unsubscribe.ts';
import type { Values } from '../mail/write.ts';
import type { Writer } from '../mail/writer.ts';

/** The month of HR: every required programme in numbers, of the units that they are HR of. No names. */
export const writeHrDigests: Writer = async (db, turns, { on, origin, secret }) => {
	const [settings, unwanted] = await Promise.all([reminderSettings(db), optedOut(db, 'digest-hr')]);
	if (!settings.on || !settings.hrDigest) return new Map();
	const written = new Map<string, Values>();
	for (const { id, personId, firstName, language } of turns) {
		if (unwanted.has(personId)) continue;
		const grants = await grantsOf(db, personId, on);
		if (!grants.some(({ role }) => role === 'hr')) continue;
		const table = await rateTable(db, hrScope(grants), on, language);
		if (table.rows.length === 0) continue;
		const stop = origin + unsubscribePath(secret, { personId, kind: 'digest-hr' }, language);
		written.set(id, { firstName, url: `${origin}/hr`, overview: [table], stop });
	}
	return written;
};

async function rateTable(db: Db, scope: Scope, on: Day, language: Language): Promise<Overview> {
	const t = mailDigests[language];
	const asked = (await countedProgrammes(db, on)).filter(isRequired);
	const counts = await countsByProgramme(db, {
		programmes: asked.map(({ definition }) => definition.id),
		rules: asked.flatMap(({ rules }) => rules),
		...{ on, within: scope ?? undefined }
	});
	const undelivered = await countUndelivered(db, { scope, on });
	const rows = asked.flatMap(({ definition: { id, title } }) => {
		const found = counts.get(id);
		if (!found) return [];
		const numbers = [found.done, found.required, found.overdue];
		return [[title, ...numbers.map((number) => count(number, language))]];
	});
	return {
		caption: t.rates,
		head: [t.programme, t.done, t.required, t.overdue],
		rows: rows.toSorted(([a], [b]) => a!.localeCompare(b!, 'nl')),
		...(undelivered > 0 && { note: t.undelivered(undelivered) })
	};
}
