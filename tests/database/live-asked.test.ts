import { afterAll, beforeAll, expect, test } from 'vitest';
import { today } from '#lib/server/clock.ts';
import { openHub, type Hub } from '#lib/server/live/hub.ts';
import { startAsked } from '#lib/server/live/start-asked.ts';
import {
	ballotTown,
	first as dilemma,
	secret,
	start as since,
	type BallotTown
} from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';

// A session that was not planned: for which unit, and with whom.

let town: BallotTown;
let hub: Hub;

beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 3, wijken: 1 });
	const { pools, library } = town;
	hub = openHub({ app: pools.app, box: pools.box, secret, library, grace: 0 });
});
afterAll(() => town.close());

const start = (more: { unitId?: string; helpers?: string[] }) => {
	const [personId] = town.people['balie']!;
	const grants = [{ role: 'manager', unitId: town.ids['balie']!, startsOn: since }] as const;
	const asker = { personId: personId!, grants, on: today(), device: 'laptop-of-the-leader' };
	const settings = { exact: false, manager: false };
	const body = { agenda: [dilemma], settings, unitId: null, form: 'room', kind: 'team', ...more };
	return startAsked(hub, town.library, asker, body);
};

test('is for no unit, or for one where the asker leads', async () => {
	expect((await start({})).ok).toBe(true);
	expect((await start({ unitId: town.ids['balie']! })).ok).toBe(true);
	expect(await start({ unitId: town.ids['wijken']! })).toMatchObject({ refused: 'no-such-unit' });
});

test('is led along by colleagues who may lead on this day, and by nobody else', async () => {
	const [, colleague, other] = town.people['balie']!;
	await town.sql`insert into role_grant (person_id, role, starts_on) values (${colleague!}, 'facilitator', '2020-01-01')`;
	expect((await start({ helpers: [colleague!] })).ok).toBe(true);
	expect(await start({ helpers: [colleague!, other!] })).toMatchObject({ refused: 'malformed' });
});

test('has at most the twenty helpers of a plan and its owner', async () => {
	const helpers = Array<string>(21).fill(town.people['balie']![1]!);
	expect((await start({ helpers })).ok).toBe(true);
	expect(await start({ helpers: [...helpers, helpers[0]!] })).toMatchObject({
		refused: 'malformed'
	});
});
