import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { claim } from '#lib/lti/claims.ts';
import { addDays, addMonths } from '#lib/programme/calendar.ts';
import { today } from '#lib/server/clock.ts';
import { askResult, forgetResults } from '#lib/server/db/lti-results.ts';
import { isTheirs } from '#lib/server/lti/addresses.ts';
import { tryPlatform } from '#lib/server/lti/check.ts';
import { tellResults } from '#lib/server/lti/results.ts';
import { keepPlatform, openToLearners, tryResultsAgain } from '#lib/server/lti/settings.ts';
import { openPlatform } from '../support/lti-platform.ts';
import { course, ltiTown, secret } from '../support/lti-town.ts';

let town: Awaited<ReturnType<typeof ltiTown>>;
const yesterday = () => addDays(today(town.now), -1);
const later = (hours: number) => new Date(town.now.getTime() + hours * 3_600_000);
const tell = (now = town.now) => tellResults(town.db, secret, now);

/** A turn of Noor: that she did it yesterday, or is at it. */
async function turn(programme: string, done: boolean, proves = programme) {
	const [made] = await town.database.sql<{ id: string }[]>`insert into enrolment
			(person_id, programme, version, proves, plan, started_on, completed_on)
		values (${town.noor}, ${programme}, 1, ${proves}, '[]', ${yesterday()},
			${done ? yesterday() : null}) returning id`;
	return made!.id;
}
const finishModule = (enrolment: string, module: string) =>
	town.database.sql`insert into module_done values (${enrolment}, ${module}, ${yesterday()})`;

beforeAll(async () => {
	town = await ltiTown();
}, 60_000);
beforeEach(async () => {
	await town.database.sql`delete from lti_result`;
	await town.database.sql`delete from enrolment`;
	Object.assign(town.platform, { scores: [], answers: [] });
});
afterAll(() => town.close());

test('a course hears that somebody is done: one of one, with the day, and nothing else', async () => {
	await town.comeIn();
	await turn('welkom', true);
	expect(await tell()).toBe(1);
	expect(town.platform.scores).toEqual([
		{
			at: '/course/2/column/3/scores?type=lti',
			type: 'application/vnd.ims.lis.v1.score+json',
			body: {
				...{ userId: 'u-17', scoreGiven: 1, scoreMaximum: 1 },
				...{ activityProgress: 'Completed', gradingProgress: 'FullyGraded' },
				timestamp: `${yesterday()}T00:00:00.000Z`
			}
		}
	]);
});

test('it hears it once, however often somebody comes and however many tell', async () => {
	await town.comeIn();
	await turn('welkom', true);
	const told = await Promise.all([tell(), tell(), tell()]);
	expect(told.reduce((sum, each) => sum + each)).toBe(1);
	await town.comeIn();
	expect(await tell(later(24))).toBe(0);
	expect(town.platform.scores).toHaveLength(1);
});

test('it hears nothing as long as somebody is at it', async () => {
	await town.comeIn();
	expect(await tell()).toBe(0);
	await turn('welkom', false);
	expect(await tell()).toBe(0);
	await finishModule(await turn('tweede', false), 'begin');
	expect(await tell()).toBe(0);
});

test('of a module it hears as soon as that is done, and of another it does not', async () => {
	await town.comeIn({ [claim.target]: `${course}?module=begin` });
	const mine = await turn('welkom', false);
	await finishModule(mine, 'samen');
	expect(await tell()).toBe(0);
	await finishModule(mine, 'begin');
	expect(await tell()).toBe(1);
});

test('a programme in easy words proves the ordinary one here too', async () => {
	await town.comeIn();
	await turn('welkom-makkelijk', true, 'welkom');
	expect(await tell()).toBe(1);
});

test('a course that does not want to hear it, or has no column, is told nothing', async () => {
	const grades = (more: object) => ({ [claim.grades]: { scope: [], ...more } });
	await town.comeIn(grades({ lineitem: `${town.platform.issuer}/column` }));
	await town.comeIn({ [claim.grades]: undefined });
	await town.comeIn({
		[claim.grades]: {
			scope: ['https://purl.imsglobal.org/spec/lti-ags/scope/score'],
			lineitem: 'http://elsewhere.example/column'
		}
	});
	expect(await town.database.sql`select 1 from lti_result`).toHaveLength(0);
});

test.each([
	['another site', 'https://elsewhere.example/column'],
	['another port of this machine', 'http://127.0.0.1:5432/column'],
	['a machine inside', 'https://10.0.0.8/column']
])('%s is asked nothing, and the administrator reads why', async (_, lineitem) => {
	const { sql } = town.database;
	const scope = ['https://purl.imsglobal.org/spec/lti-ags/scope/score'];
	await town.comeIn({ [claim.grades]: { scope, lineitem } });
	expect(await sql`select 1 from lti_result`).toHaveLength(0);
	expect(await sql`select trouble from lti_platform`).toEqual([{ trouble: 'other-site' }]);
	await town.comeIn();
	await sql`update lti_result set line_item = ${lineitem}`;
	await turn('welkom', true);
	await tell();
	expect(await sql`select trouble from lti_result`).toEqual([{ trouble: 'other-site' }]);
	await sql`delete from lti_result`;
});

test('a site that the administrator added is theirs; without https only next to their tokens', () => {
	const near = { ...town.platform.terms() };
	const far = { ...near, issuer: 'https://a.example', tokenUrl: 'https://b.example/token' };
	const set = { ...far, keysUrl: 'https://c.example/keys', loginUrl: 'https://d.example/login' };
	const theirs = (address: string, sites: string[] = []) =>
		isTheirs({ ...set, sites } as Parameters<typeof isTheirs>[0], address);
	for (const name of ['a', 'b', 'c', 'd']) expect(theirs(`https://${name}.example/1`)).toBe(true);
	expect(theirs('https://a.example:8443/1')).toBe(false);
	expect(theirs('https://school.example/1')).toBe(false);
	expect(theirs('https://school.example/1', ['https://school.example'])).toBe(true);
	expect(theirs('http://a.example/1')).toBe(false);
	expect(theirs('http://localhost:80/1', ['http://localhost'])).toBe(false);
	expect(theirs('no address')).toBe(false);
});

/** Another learning system, after the first by name, that waits for Noor. */
async function second() {
	const { db, noor, database, platform } = town;
	const other = await openPlatform('tweesprong-18');
	other.toolKeys = platform.toolKeys;
	const form = { ...other.terms(), name: 'Zomerschool' };
	const { id } = (await keepPlatform(db, { form, actor: noor })) as { id: string };
	await openToLearners(db, { id, open: true, actor: noor });
	await database.sql`insert into lti_link values (${id}, 'z-1', ${noor})`;
	await askResult(db, {
		...{ platformId: id, personId: noor, lineItem: `${other.issuer}/column` },
		...{ programme: 'welkom', module: null, askedOn: today(town.now) }
	});
	return {
		...{ scores: other.scores },
		close: async () => {
			await database.sql`delete from lti_platform where id = ${id}`;
			await other.close();
		}
	};
}

test('a learning system that does not answer is asked once, and another one hears its own', async () => {
	const other = await second();
	for (const column of [4, 5, 6])
		await town.comeIn({
			[claim.grades]: {
				scope: ['https://purl.imsglobal.org/spec/lti-ags/scope/score'],
				lineitem: `${town.platform.issuer}/course/2/column/${column}`
			}
		});
	await turn('welkom', true);
	town.platform.answers = [503, 503, 503];
	expect(await tell()).toBe(2);
	expect(town.platform.answers).toHaveLength(2);
	expect(other.scores).toHaveLength(1);
	town.platform.answers = [];
	expect(await tell(later(2))).toBe(3);
	await other.close();
});

test('what goes wrong here for one learning system is no trouble of another', async () => {
	const { sql } = town.database;
	const other = await second();
	await town.comeIn();
	await turn('welkom', true);
	await sql.unsafe(`alter table lti_result add constraint broken
		check (platform_id <> '${town.platformId}' or closed_on is null)`);
	await expect(tell()).rejects.toThrow(AggregateError);
	expect(other.scores).toHaveLength(1);
	await sql`alter table lti_result drop constraint broken`;
	await other.close();
});

test('what does not arrive is told again later, longer each time, and one token does for all', async () => {
	town.platform.tokens = 0;
	town.platform.answers = [500, 429];
	await town.comeIn();
	await turn('welkom', true);
	expect(await tell()).toBe(1);
	expect(await tell(later(0.5))).toBe(0);
	expect(await tell(later(1.1))).toBe(1);
	expect(town.platform.scores).toHaveLength(0);
	expect(await tell(later(2))).toBe(0);
	expect(await tell(later(4))).toBe(1);
	expect(town.platform.scores).toHaveLength(1);
	expect(await tell(later(48))).toBe(0);
	expect(town.platform.tokens).toBe(3);
});

test('a score that is newer there counts as told; a column that is gone is given up, until asked again', async () => {
	const { sql } = town.database;
	const row = async () => (await sql`select closed_on, trouble, attempts from lti_result`)[0];
	town.platform.answers = [404, 409];
	await town.comeIn();
	await turn('welkom', true);
	await tell();
	expect(await row()).toMatchObject({ closed_on: today(town.now), trouble: 'gone' });
	expect(await tell(later(48))).toBe(0);
	const act = { id: town.platformId, actor: town.noor };
	expect(await tryResultsAgain(town.db, act)).toBe(1);
	expect(await tell()).toBe(1);
	expect(await row()).toMatchObject({ closed_on: today(town.now), trouble: null });
	expect(await tryResultsAgain(town.db, act)).toBe(0);
});

test('a learning system that refuses us is not asked for ever', async () => {
	await town.comeIn();
	await turn('welkom', true);
	let now = town.now;
	for (let tries = 0; tries < 14; tries++, now = new Date(now.getTime() + 25 * 3_600_000)) {
		town.platform.answers = [403];
		expect(await tell(now)).toBe(1);
	}
	expect(await tell(now)).toBe(0);
	const [row] = await town.database.sql`select trouble from lti_result where closed_on is not null`;
	expect(row).toEqual({ trouble: 'refused' });
});

test('what was asked long ago is forgotten', async () => {
	await town.comeIn();
	await forgetResults(town.db, addMonths(today(town.now), -24));
	expect(await town.database.sql`select 1 from lti_result`).toHaveLength(1);
	await forgetResults(town.db, addDays(today(town.now), 1));
	expect(await town.database.sql`select 1 from lti_result`).toHaveLength(0);
});

test('a test of the connection says what is wrong, line by line', async () => {
	const check = () => tryPlatform(town.db, secret, town.platformId, town.now);
	expect(await check()).toEqual([
		...[
			{ name: 'keys', result: 'ok' },
			{ name: 'login', result: 'ok' }
		],
		{ name: 'results', result: 'ok' }
	]);
	const wrong = {
		...town.platform.terms(),
		...{ keysUrl: `${town.platform.issuer}/elsewhere`, loginUrl: 'http://127.0.0.1:65431/login' },
		...{ audience: 'https://elsewhere.example' }
	};
	const set = (form: typeof wrong) =>
		keepPlatform(town.db, { id: town.platformId, form, actor: town.noor });
	await set(wrong);
	expect(await check()).toEqual([
		{ name: 'keys', result: 'wrong', trouble: 'wrong-address' },
		{ name: 'login', result: 'wrong', trouble: 'closed-port' },
		{ name: 'results', result: 'warning', trouble: 'wrong-client' }
	]);
	await set({ ...town.platform.terms(), audience: '' });
});
