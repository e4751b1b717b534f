import { findRecord, lastSeq } from '../db/records.ts';
import { LrsRefusal, type LrsAnswer, type LrsAsked } from './asked.ts';
import { looking } from './looking.ts';
import { withFiles } from './multipart-out.ts';
import { answerPage } from './page.ts';
import { readersFilter } from './reading.ts';
import { questionOf, type Question } from './statement-query.ts';

/** Gives one statement, or a page of those that a filter finds: `GET /statements`. */
export async function getStatements(asked: LrsAsked): Promise<LrsAnswer> {
	const own = readersFilter(asked);
	const question = questionOf(asked);
	if (question.one) return giveOne(asked, question, own.client);
	// What is there now: a list that grows while somebody walks it would give a statement twice, or none.
	const through = await lastSeq(asked.db);
	const { filter, ...place } = question;
	return answerPage(asked, { ...place, filter: { ...filter, ...own }, through });
}

async function giveOne(
	asked: LrsAsked,
	{ one, id, format, attachments }: Extract<Question, { id: string }>,
	client: string | undefined
): Promise<LrsAnswer> {
	const found = await findRecord(asked.db, id);
	const isAsked = found?.voided === (one === 'voidedStatementId');
	if (!found || !isAsked || (client !== undefined && found.client !== client))
		throw new LrsRefusal(404, `there is no such ${isVoided(one)}statement`);
	const [body = ''] = await looking(asked, format, [found.body]);
	const about = { 'last-modified': new Date(found.stored).toUTCString() };
	if (attachments) return withFiles(asked.db, body, found.files ?? [], about);
	return { status: 200, headers: { ...about, 'content-type': 'application/json' }, body };
}

const isVoided = (one: string) => (one === 'voidedStatementId' ? 'voided ' : '');
