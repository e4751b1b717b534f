import { isDeepStrictEqual } from 'node:util';
import type { Library } from '../../content/library.ts';
import type { Language } from '../../i18n/language.ts';
import { chapterStarts, chapterTitles } from '../../i18n/report-book-starter.ts';
import type { Draft } from '../../report/book/draft.ts';
import { starterDraft } from '../../report/book/starter.ts';
import type { Day } from '../../report/day.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import {
	addReport,
	changeReport,
	dropReport,
	listReports,
	lockReport,
	setAudience,
	type Report,
	type ReportSettings
} from '../db/reports.ts';
import { newId } from './draft-ids.ts';
import { starterTables } from './reports-starter.ts';
import { mergeCover, seenOf } from './reports-cover.ts';
import { readNewReport, readSettings, type SettingsRead } from './reports-form.ts';

export { findReport } from '../db/reports.ts';
export type { Report, ReportLine } from '../db/reports.ts';

/** Who works on a report, today. */
export type Writer = { personId: string; on: Day };

/** All reports that are being written or were. */
export const reportList = (db: Db) => listReports(db);

/** Writes down what was done to a report. */
export const noteAct = (db: Db, who: Writer, action: string, reportId: string): Promise<void> =>
	record(db, {
		...{ actor: who.personId, role: 'integrity-coordinator', action },
		...{ object: `report of ${reportId}`, result: 'ok', origin: 'web' }
	});

/** Begins a report with the usual chapters. @returns its name in addresses, or what is wrong by field */
export async function createReport(
	db: Db,
	library: Library,
	who: Writer,
	form: FormData
): Promise<{ ok: true; slug: string } | Extract<SettingsRead, { ok: false }>> {
	const read = readNewReport(form, who.on);
	if (!read.ok) return read;
	const draft = await starter(db, library, read.settings, read.proposal);
	for (let number = 1; ; number++) {
		const slug = slugOf(read.settings.title, number);
		const isAdded = await addReport(db, {
			...{ ...read.settings, slug, draft },
			...{ madeBy: who.personId, changedBy: who.personId, changedOn: who.on }
		});
		if (isAdded) return { ok: true, slug };
	}
}

async function starter(
	db: Db,
	library: Library,
	settings: Pick<ReportSettings, 'years' | 'countedOn' | 'language'>,
	proposal: boolean
): Promise<Draft> {
	const { language } = settings;
	return starterDraft({
		titles: chapterTitles[language],
		starts: chapterStarts[language],
		tables: await starterTables(db, library, settings),
		...{ proposal, newId }
	});
}

/** A name in addresses: the letters and digits of the title, with a number from the second on. */
function slugOf(title: string, number: number): string {
	const plain = title
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.toLowerCase()
		.slice(0, 60);
	const name = plain || 'report';
	return number === 1 ? name : `${name}-${number}`;
}

/** Changes what stands on the cover; what is wrong, or what two people changed, comes back by field. */
export function changeSettings(
	db: Db,
	who: Writer,
	slug: string,
	form: FormData
): Promise<SettingsRead | undefined> {
	return db.transaction(async (tx) => {
		const report = await lockReport(tx, slug);
		if (!report) return undefined;
		const read = readSettings(form, who.on);
		const merged = read.ok ? mergeCover(report, read.settings, form) : read;
		if (merged.ok && !isDeepStrictEqual(seenOf(merged.settings), seenOf(report)))
			await changeReport(tx, report.id, merged.settings, who);
		return merged;
	});
}

/** Says who may read what is published. @returns whether there is such a report */
export function changeAudience(
	db: Db,
	who: Writer,
	slug: string,
	audience: Report['audience']
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const report = await lockReport(tx, slug);
		if (!report) return false;
		await setAudience(tx, report.id, audience);
		await noteAct(tx, who, `audience-${audience}`, report.id);
		return true;
	});
}

/** Throws a report away that was never published. @returns whether it could be */
export function removeReport(db: Db, who: Writer, slug: string): Promise<boolean> {
	return db.transaction(async (tx) => {
		const report = await lockReport(tx, slug);
		if (!report || !(await dropReport(tx, slug))) return false;
		await noteAct(tx, who, 'remove-report', report.id);
		return true;
	});
}

/** The language to begin a report in. */
export const languageFor = (language: Language): Report['language'] =>
	language === 'en' ? 'en' : 'nl';
