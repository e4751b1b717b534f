import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { person } from '#lib/server/db/schema/person.ts';
import { findTarget } from '#lib/server/db/forward-targets.ts';
import { tryTarget } from '#lib/server/forward/check.ts';
import { readTarget, type TargetForm } from '#lib/server/forward/form.ts';
import { targetList, targetPage } from '#lib/server/forward/page.ts';
import { forward } from '#lib/server/forward/run.ts';
import {
	dropTarget,
	keepTarget,
	pauseTarget,
	retryAside,
	startTarget
} from '#lib/server/forward/settings.ts';
import { freshDatabase } from '../support/database.ts';
import { forwardStation } from '../support/forward-station.ts';
import { outsideLrs, type OutsideLrs } from '../support/outside-lrs.ts';
import { outsideClient, putRecords, storedStatement } from '../support/records.ts';

const station = forwardStation();
const { secret } = station;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let lrs: OutsideLrs;
let who: { personId: string; today: string };
let typed: Record<string, string>;

beforeEach(async () => {
	database = await freshDatabase();
	lrs = await outsideLrs();
	const id = randomUUID();
	const name = { givenName: 'Ada', familyName: 'Beheer' };
	await database.db.insert(person).values({ id, personnelNumber: '1', ...name });
	who = { personId: id, today: '2026-11-22' };
	typed = {
		...{ name: 'Provincie', endpoint: `${lrs.endpoint}/statements`, userName: 'tweesprong' },
		...{ secret: 'geheim', version: '1.0.3', verbs: '', activities: '', others: 'on' }
	};
});
afterEach(async () => {
	await lrs.close();
	await database.close();
});

const formOf = (more: Record<string, string> = {}): TargetForm => {
	const read = readTarget({ ...typed, ...more });
	if ('problems' in read) throw new Error(read.problems.join());
	return read.form;
};
const add = async (more: Record<string, string> = {}) =>
	(await keepTarget(database.db, secret, who, { form: formOf(more) }))!;
const put = async (day: string, n: number) => {
	const stored = `${day}T08:00:00.000Z`;
	const client = await outsideClient(database.sql);
	const rows = Array.from({ length: n }, () => ({ ...storedStatement(), stored }));
	await putRecords(
		database.sql,
		rows.map((statement) => ({ statement, client }))
	);
};
const send = () => forward(database.db, station);
const start = (id: string, from = '') => startTarget(database.db, who, id, from);

describe('a store that is added', () => {
	test('gets nothing before it is started, and then what is new', async () => {
		await put('2026-11-20', 3);
		const id = await add();
		await put('2026-11-21', 2);
		await send();
		expect(lrs.requests()).toBe(0);
		expect(await start(id)).toBe('started');
		await send();
		expect(lrs.kept).toHaveLength(2);
	});

	test('gets what is here since a day, and nothing twice when that is asked again', async () => {
		await put('2026-11-19', 3);
		await put('2026-11-20', 4);
		await put('2026-11-21', 5);
		const id = await add();
		await start(id, '2026-11-20');
		await send();
		expect(lrs.kept).toHaveLength(9);
		await start(id, '2026-11-21');
		await send();
		expect(lrs.kept).toHaveLength(9);
		await start(id, '2026-01-01');
		await send();
		expect(lrs.kept).toHaveLength(12);
	});

	test.each(['2026-11-23', 'yesterday', '2026-02-30'])('not from %s', async (from) => {
		const id = await add();
		expect(await start(id, from)).toBe('when');
		expect((await findTarget(database.db, id))!.paused).toBe(true);
	});

	test('a day that lies ahead of where it is leaves nothing out', async () => {
		const id = await add();
		await put('2026-11-20', 4);
		await start(id, '2026-11-22');
		await send();
		expect(lrs.kept).toHaveLength(4);
	});

	test('has its secret sealed, and nobody sees it again', async () => {
		const id = await add();
		const [row] = await database.sql`select forward_target::text as row from forward_target`;
		expect(row!.row).not.toContain('geheim');
		expect(JSON.stringify(await targetPage(database.db, id, 'nl'))).not.toContain('geheim');
	});

	test('is written down, with who did it, and not with its secret', async () => {
		const id = await add();
		await start(id, '2026-11-20');
		await pauseTarget(database.db, who, id);
		await retryAside(database.db, who, id);
		await dropTarget(database.db, who, id);
		const lines = await database.sql`select action, detail::text from audit_log
			where object = 'forwarding' and actor = ${who.personId} order by at, action`;
		expect(lines.map(({ action }) => action).sort()).toEqual([
			...['add-forwarding', 'pause-forwarding', 'remove-forwarding', 'retry-forwarding'],
			'start-forwarding'
		]);
		expect(JSON.stringify(lines)).not.toContain('geheim');
		expect(await targetList(database.db)).toEqual([]);
	});
});

describe('the form', () => {
	const problems = (
		more: Record<string, string>,
		known?: { endpoint: string; userName: string }
	) => {
		const read = readTarget({ ...typed, ...more }, known);
		return 'problems' in read ? read.problems : [];
	};

	test('takes the address as people copy it', () => {
		expect(formOf().endpoint).toBe(lrs.endpoint);
		const endpoint = 'https://lrs.example/xapi';
		expect(formOf({ endpoint: `${endpoint}/` }).endpoint).toBe(endpoint);
		expect(formOf({ endpoint: `${endpoint}/statements/` }).endpoint).toBe(endpoint);
	});

	test.each([
		['http://lrs.example/xapi'],
		['https://a:b@lrs.example/xapi'],
		['https://lrs.example/xapi?a=b'],
		['lrs.example']
	])('does not take %s', (endpoint) => {
		expect(problems({ endpoint })).toEqual(['endpoint']);
	});

	test('says everything that is wrong at once', () => {
		const wrong = { name: ' ', userName: 'a:b', verbs: 'completed', version: '0.9' };
		expect(problems(wrong)).toEqual(['name', 'userName', 'version', 'verbs']);
	});

	test('a box that is no longer ticked is no longer ticked', async () => {
		const id = await add();
		const { others: _, secret: __, ...unticked } = typed;
		const read = readTarget(unticked, (await findTarget(database.db, id))!);
		if ('problems' in read) throw new Error(read.problems.join());
		await keepTarget(database.db, secret, who, { id, form: read.form });
		expect(await findTarget(database.db, id)).toMatchObject({ others: false, name: 'Provincie' });
		expect((await tryTarget(database.db, secret, id))!.at(-1)!.result).toBe('ok');
	});

	test('a secret goes to no other place than it was given for', () => {
		const known = { endpoint: lrs.endpoint, userName: 'tweesprong' };
		expect(problems({ secret: '' }, known)).toEqual([]);
		expect(problems({ secret: '', endpoint: 'https://b.example' }, known)).toEqual(['secret']);
		expect(problems({ secret: '', userName: 'b' }, known)).toEqual(['secret']);
		expect(problems({ secret: '' })).toEqual(['secret']);
	});
});

describe('the test of the connection', () => {
	const results = async (id: string) =>
		(await tryTarget(database.db, secret, id))!.map(
			({ name, result, trouble }) => `${name} ${trouble ?? result}`
		);

	test('is all right, and leaves nothing behind', async () => {
		expect(await results(await add())).toEqual(['about ok', 'version ok', 'write ok', 'read ok']);
		expect(lrs.kept).toEqual([]);
	});

	test('says that a password is wrong', async () => {
		const checks = await results(await add({ secret: 'fout' }));
		expect(checks).toEqual(['about ok', 'write credentials', 'read warning']);
	});

	test('says that reading is not allowed', async () => {
		lrs.rules.reads = false;
		expect(await results(await add())).toContain('read warning');
	});

	test('says that nobody is there', async () => {
		expect(await results(await add({ endpoint: 'http://127.0.0.1:9/xapi' }))).toEqual([
			'about unreachable'
		]);
	});

	test('says that something else is there', async () => {
		lrs.rules.fault = () => ({ status: 200, text: '<h1>Welcome</h1>' });
		expect(await results(await add())).toEqual(['about address']);
	});

	test('says that it does not know the version', async () => {
		lrs.rules.fault = ({ at }) =>
			at === 1 ? { status: 200, text: '{"version":["0.95"]}' } : undefined;
		expect(await results(await add())).toContain('version version');
	});
});
