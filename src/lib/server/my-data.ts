import { readContest } from '../ballot/contest.ts';
import type { Library } from '../content/library.ts';
import type { Programme } from '../programme/schema.ts';
import type { Day } from '../programme/calendar.ts';
import type { Db } from './db/connect.ts';
import { allPeriods } from './db/ballot-periods.ts';
import { activitiesLedBy } from './db/activities.ts';
import { issuedTo } from './db/issuance.ts';
import { enrolmentsOf } from './db/learning.ts';
import { meetingsOf, sessionsLedBy } from './db/live.ts';
import * as aboutMeetings from './db/my-meetings.ts';
import * as aboutReports from './db/my-reports.ts';
import * as stored from './db/my-data.ts';
import { oathsOf } from './db/oaths.ts';
import { findPerson, fullName } from './db/people.ts';
import { findVersion } from './db/programmes.ts';
import { termsInForce } from './db/retention.ts';
import { tracesOf } from './db/my-traces.ts';
import { listChangesAbout, listsBroughtBy } from './db/staff-about.ts';
import { knownAs } from './db/known-as.ts';
import { recordsAbout } from './db/records-about.ts';
import { statementsAbout } from './db/statements.ts';

export type MyData = Awaited<ReturnType<typeof myData>>;

/**
 * Everything that is stored about somebody, in words where there are words for it. Left out are the
 * password hash, session secrets, key parts that are sealed and keys that only tie tables together, and the
 * names of others.
 * @throws when there is no such person
 */
export async function myData(db: Db, library: Library, personId: string, on: Day) {
	const person = await findPerson(db, personId);
	if (!person) throw new Error(`no person ${personId}`);
	const employments = await stored.employmentsOf(db, personId);
	const since = employments.at(-1)?.startsOn ?? on;
	const [meetings, leads, led, plans, signUps, requests, proposals] = await Promise.all([
		meetingsOf(db, personId),
		sessionsLedBy(db, personId),
		activitiesLedBy(db, personId),
		aboutMeetings.plansOf(db, personId),
		aboutMeetings.signUpsOf(db, personId),
		aboutMeetings.requestsOf(db, personId),
		aboutMeetings.proposalsOf(db, personId)
	]);
	const [register, tables, reports] = await Promise.all([
		aboutReports.registerWorkOf(db, personId),
		aboutReports.tablesChangedBy(db, personId),
		aboutReports.reportWorkOf(db, personId)
	]);
	const [brought, changes] = await Promise.all([
		listsBroughtBy(db, personId),
		listChangesAbout(db, personId)
	]);
	const [oaths, roles, keyParts, signIn, turns, envelopes, statements, ownActions, named, hrLists] =
		await Promise.all([
			oathsOf(db, personId),
			stored.rolesOf(db, personId),
			stored.keyPartsOf(db, personId),
			stored.signInOf(db, personId),
			turnsOf(db, library, personId),
			envelopesOf(db, library, personId),
			statementsAbout(db, person.personnelNumber),
			stored.linesBy(db, personId),
			stored.linesNaming(db, { ...person, name: fullName(person) }),
			stored.listsOpened(db, personId, since)
		]);
	return {
		madeOn: on,
		person,
		employments,
		oaths,
		roles,
		keyParts,
		signIn,
		turns,
		...{ meetings, leads, led, plans, signUps, requests, proposals },
		staffLists: { brought, changes },
		annualReport: { register, tables, ...reports },
		envelopes,
		statements,
		otherSystems: await recordsAbout(db, await knownAs(db, person)),
		elsewhere: await tracesOf(db, personId),
		keptMonthsAfterLeaving: (await termsInForce(db))['left-people'],
		ownActions,
		othersLooked: { named, hrLists }
	};
}

async function turnsOf(db: Db, library: Library, personId: string) {
	const [enrolments, steps] = await Promise.all([
		enrolmentsOf(db, personId),
		stored.stepsOf(db, personId)
	]);
	const describe = async ({ id, personId: _, plan, ...turn }: (typeof enrolments)[number]) => {
		const programme = await findVersion(db, turn.programme, turn.version);
		const doneOn = (module: string, item: string) =>
			steps.items.find((step) => step.turn === id && step.module === module && step.item === item)
				?.doneOn ?? null;
		return {
			...turn,
			title: programme?.title ?? turn.programme,
			certificate: steps.certificates.find(({ turn }) => turn === id)?.code ?? null,
			modules: plan.map(({ module, items }) => ({
				module,
				title: titleOf(programme, module),
				completedOn:
					steps.modules.find((step) => step.turn === id && step.module === module)?.completedOn ??
					null,
				items: items.map(({ item, required }) => ({
					item,
					title: library.items.get(item)?.title ?? item,
					required,
					doneOn: doneOn(module, item)
				}))
			}))
		};
	};
	return Promise.all(enrolments.map(describe));
}

/** For which choices somebody got an envelope in a period that is not closed: never what is in it. */
async function envelopesOf(db: Db, library: Library, personId: string) {
	const titles = new Map((await allPeriods(db)).map(({ id, title }) => [id, title]));
	return (await issuedTo(db, personId)).map(({ period, contest }) => {
		const read = readContest(contest);
		const dilemma = read.ok ? read.value.dilemma : contest;
		const pulse = library.pulse.statements.find(({ id }) => id === dilemma);
		return {
			period,
			periodTitle: titles.get(period) ?? period,
			contest,
			title: library.items.get(dilemma)?.title ?? pulse?.topic.nl ?? dilemma
		};
	});
}

const titleOf = (programme: Programme | undefined, module: string) =>
	programme?.modules.find(({ id }) => id === module)?.title ?? module;
