import { setImmediate as breathe } from 'node:timers/promises';
import { inMeetings, type Contest } from '../../ballot/contest.ts';
import type { Day } from '../../programme/calendar.ts';
import { record, type AuditEvent } from '../db/audit.ts';
import { reportingUnitsOf } from '../db/ballot-contests.ts';
import {
	contestTexts,
	dropKeys,
	holdCount,
	insertPublications,
	keepRecord,
	publishedBefore
} from '../db/ballot-count.ts';
import { dropLiveSessions, liveSessionsOf } from '../db/ballot-live.ts';
import { findPeriod, questionsOf, type Period, type Question } from '../db/ballot-periods.ts';
import { dropBox, readBox } from '../db/box.ts';
import type { Db } from '../db/connect.ts';
import { storeStatements } from '../db/statements.ts';
import { chance, chanceOf, shuffled } from './chance.ts';
import { CountFailed } from './count-failed.ts';
import { countRefusal, opens, type CountRefused } from './countable.ts';
import { openAll } from './opening.ts';
import { audited } from './plan.ts';
import { publishAll } from './publishing.ts';
import { contestsFor } from './questions.ts';
import { signRecord } from './record-signature.ts';
import { writeRecord } from './record.ts';
import { optionsOf, tally } from './tally.ts';
import { tellings, type Organisation, type Telling } from './telling.ts';

/** Envelopes opened, contests published, statements written. */
export type CountProgress = {
	phase: 'opening' | 'publishing' | 'writing';
	done: number;
	total: number;
};

export type Counting = {
	period: string;
	key: CryptoKeyPair;
	/** Titles of the places whose parts of the key came together; none where the key is in a file. */
	brought: readonly string[];
	on: Day;
	cooldownDays: number;
	organisation: Organisation;
	/** Of the software. */
	version: string;
	/** Of the installation; the key that signs the record follows from it. */
	secret: string;
	/** Who started it, for the audit log; nobody who is signed in when absent. */
	by?: Pick<AuditEvent, 'actor' | 'role' | 'origin'>;
	progress?: (progress: CountProgress) => void;
};

export type CountOutcome = { ok: true; record: string } | ({ ok: false } & CountRefused);

/** Statements written at once. */
const chunk = 500;

/**
 * Counts a closed period, once, as the role `counter` and in one transaction: either everything is
 * published and the box is gone, or nothing happened. Exact numbers of groups are in memory only. The
 * caller forgets the key afterwards.
 * @throws {CountFailed} which says nothing of what was counted
 */
export async function countPeriod(counter: Db, counting: Counting): Promise<CountOutcome> {
	try {
		return await counter.transaction(async (tx): Promise<CountOutcome> => {
			if (!(await holdCount(tx))) return { ok: false, refused: 'counting' };
			const period = await findPeriod(tx, counting.period);
			const refusal = countRefusal(period, counting.on, counting.cooldownDays);
			if (refusal) return { ok: false, ...refusal };
			if (!(await opens(counting.key, period!.publicKey!)))
				return { ok: false, refused: 'wrong-key' };
			return { ok: true, record: await count(tx, period!, counting) };
		});
	} catch (error) {
		throw new CountFailed(error);
	}
}

/** @returns the record */
async function count(tx: Db, period: Period, counting: Counting): Promise<string> {
	const { on, brought, organisation, version, progress = () => {} } = counting;
	const { id } = period;
	const questions = await questionsOf(tx, id);
	const units = await reportingUnitsOf(tx, id);
	const ballots = await readBox(tx, id);
	const known = {
		contests: new Set([...(await contestTexts(tx, id)), ...liveContests(questions)]),
		hasOption: optionLookup(questions)
	};
	const opened = await openAll(ballots, counting.key, known, (done) =>
		progress({ phase: 'opening', done, total: ballots.length })
	);

	const tallies = tally(questions, opened.votes);
	const dilemmas = [...new Set(questions.map(({ dilemma }) => dilemma))];
	const before = await publishedBefore(tx, dilemmas);
	const random = await chanceOf(counting.key, ballots);
	const sessions = await liveSessionsOf(tx, id);
	const terms = { period, units, before, sessions, random };
	const published = await publishAll(tallies, terms, async (done) => {
		progress({ phase: 'publishing', done, total: tallies.length });
		await breathe();
	});

	await insertPublications(
		tx,
		published.map(({ row }) => row)
	);
	const told = tellings(published, period, organisation, units, on);
	await store(tx, shuffled(told, chance), on, progress);
	const counted = { organisation: organisation.name, period, on, brought, opened, published };
	const signed = signRecord(counting.secret, writeRecord({ ...counted, version }));
	await keepRecord(tx, { period: id, ...signed, receipts: opened.receipts }, on);
	await dropKeys(tx, id);
	await dropLiveSessions(tx, id);
	await record(tx, { ...audited(null, 'count', id), ...counting.by });
	await dropBox(tx, id);
	return signed.record;
}

async function store(
	tx: Db,
	told: readonly Telling[],
	on: Day,
	progress: NonNullable<Counting['progress']>
): Promise<void> {
	for (let at = 0; at < told.length; at += chunk) {
		progress({ phase: 'writing', done: at, total: told.length });
		const some = told.slice(at, at + chunk).map((telling) => telling());
		await storeStatements(tx, some, on);
	}
	progress({ phase: 'writing', done: told.length, total: told.length });
}

/**
 * Meetings have no contest in the database: nothing of them is cast from outside. The pulse survey is asked
 * in none of them.
 */
const liveContests = (questions: readonly Question[]): string[] =>
	contestsFor(
		questions.filter(({ pulse }) => !pulse),
		[inMeetings]
	).map(({ contest }) => contest);

function optionLookup(questions: readonly Question[]) {
	const keyOf = (of: Pick<Contest, 'dilemma' | 'ballotVersion'>) =>
		`${of.dilemma}|${of.ballotVersion}`;
	const options = new Map(
		questions.map((each) => [keyOf(each), new Set(optionsOf(each).map(({ id }) => id))])
	);
	return (contest: Contest, option: string): boolean =>
		options.get(keyOf(contest))?.has(option) ?? false;
}
