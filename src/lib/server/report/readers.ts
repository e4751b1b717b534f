import * as v from 'valibot';
import type { Db } from '../db/connect.ts';
import {
	askReader,
	askedOf,
	asReader,
	dropReader,
	findEmployees,
	readersOf
} from '../db/reports-readers.ts';
import { employedOn } from '../db/people.ts';
import { findReport, lockReport, type Report } from '../db/reports.ts';
import { noteAct, type Writer } from './reports.ts';

export type { ReportReader } from '../db/reports-readers.ts';
export { readersOf };

const isId = (text: string) => v.is(v.pipe(v.string(), v.uuid()), text);

/** Employees with this in their name, to ask one of them; `null` where nobody searched. */
export async function findPeople(db: Db, { q, on }: { q: string | null; on: string }) {
	const text = q?.trim().slice(0, 80) ?? '';
	return text.length < 2 ? null : findEmployees(db, text, on);
}

/** Asks somebody by id to read a report, and to sign it where the form says so. @returns whether it could be */
export function ask(db: Db, who: Writer, slug: string, form: FormData): Promise<boolean> {
	return withReader(db, slug, form, async (tx, report, personId) => {
		if (!(await employedOn(tx, personId, who.on))) return false;
		const signs = form.get('signs') === 'yes';
		await askReader(tx, { reportId: report.id, personId, signs, askedOn: who.on });
		await noteAct(tx, who, 'ask-reader', report.id);
		return true;
	});
}

/** Asks somebody no longer. @returns whether they had been asked */
export function unask(db: Db, who: Writer, slug: string, form: FormData): Promise<boolean> {
	return withReader(db, slug, form, async (tx, report, personId) => {
		const isDropped = await dropReader(tx, report.id, personId);
		if (isDropped) await noteAct(tx, who, 'unask-reader', report.id);
		return isDropped;
	});
}

function withReader(
	db: Db,
	slug: string,
	form: FormData,
	act: (tx: Db, report: Report, personId: string) => Promise<boolean>
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const personId = String(form.get('person') ?? '');
		const report = await lockReport(tx, slug);
		return report !== undefined && isId(personId) && act(tx, report, personId);
	});
}

/** What somebody was asked to read, the last first. */
export const askedTo = (db: Db, personId: string) => askedOf(db, personId);

/** A report for somebody who was asked to read it; `undefined` for everybody else. */
export async function reportForReader(
	db: Db,
	personId: string,
	slug: string
): Promise<{ report: Report; signs: boolean } | undefined> {
	const report = await findReport(db, slug);
	const asked = report && (await asReader(db, report.id, personId));
	return asked && { report, ...asked };
}
