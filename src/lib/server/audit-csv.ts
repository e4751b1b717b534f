import { auditCsv as head } from '../i18n/audit-csv.ts';
import { auditWords, wordOf } from '../i18n/audit-words.ts';
import type { Language } from '../i18n/language.ts';
import { roleNames } from '../i18n/role-names.ts';
import type { Day } from '../programme/calendar.ts';
import type { LogLine } from './audit.ts';
import { csvAnswer } from './export/csv.ts';

/** Lines of the audit log as a file: each code as it is kept, with its words beside it; times in UTC. */
export function logFile(lines: LogLine[], on: Day, language: Language): Response {
	const t = head[language];
	return csvAnswer({
		name: `${t.file}-${on}`,
		heads: [
			...[t.at, t.actor, t.name, t.role, t.action, t.actionWords, t.object],
			...[t.result, t.origin, t.detail]
		],
		rows: lines.map(({ at, actor, name, role, action, object, result, origin, detail }) => [
			...[at.toISOString(), actor, name, role && wordOf(roleNames[language], role)],
			...[action, wordOf(auditWords.actions[language], action), object],
			...[auditWords.results[language][result], origin, JSON.stringify(detail)]
		])
	});
}
