import { availableParallelism, loadavg } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { undoList } from '#lib/server/staff/undo.ts';
import { freshDatabase } from '../support/database.ts';
import { staffDesk } from '../support/staff.ts';
import { makeTown, today } from './small-town.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let who: Parameters<typeof staffDesk>[1];

beforeAll(async () => {
	database = await freshDatabase();
	const town = makeTown(database.db);
	const personId = await town.person(await town.unit('T0'), 'Bos');
	who = { personId, number: '1', whole: true, today };
});
afterAll(() => database.close());

const heads =
	'Personeelsnummer;Voornaam;Achternaam;E-mail;Afdelingscode;Afdeling;Soort dienstverband;In dienst;Doelgroepen';

/** 5,000 people in 200 units, each in another one with every `shift`. */
const list = (shift: number) =>
	[
		heads,
		...Array.from({ length: 5000 }, (_, at) => {
			const unit = `T${(at + shift) % 200}`;
			const kind = at % 5 === 0 ? 'Inhuur' : 'Ambtenaar';
			return `${at + 1};Sam;Nummer ${at};p${at}@stad.nl;${unit};Team ${unit};${kind};2024-05-01;balie`;
		})
	].join('\n');

/** Seconds that work takes, on a machine that does nothing else: of a busy one it gets a part. */
async function seconds(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	const part = Math.min(1, availableParallelism() / loadavg()[0]!);
	return ((performance.now() - start) / 1000) * part;
}

test('5,000 people are taken over, moved and put back within five seconds each', async () => {
	const desk = staffDesk(database.db, who);
	let last = '';
	const take = async (shift: number) => {
		const { id, preview } = await desk.preview(list(shift));
		last = id;
		return seconds(() => desk.take(id, preview));
	};
	expect(await take(0)).toBeLessThan(5);
	expect(await take(1)).toBeLessThan(5);
	const jobs = () => database.sql`
		select count(*)::int as jobs, (count(*) filter (where ends_on is null))::int as open from employment`;
	expect(await jobs()).toEqual([{ jobs: 10_000, open: 5000 }]);
	expect(await seconds(() => undoList(database.db, who, last))).toBeLessThan(5);
	expect(await jobs()).toEqual([{ jobs: 5001, open: 5000 }]);
});
