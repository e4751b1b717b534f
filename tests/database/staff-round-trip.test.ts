import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { noMapping, proposeColumns } from '#lib/staff/mapping.ts';
import { today } from '#lib/server/clock.ts';
import { readCsv } from '#lib/server/staff/read-csv.ts';
import { readDraft } from '#lib/server/staff/read-draft.ts';
import { takeStaffFile } from '#lib/server/staff/staff-file.ts';
import { freshDatabase } from '../support/database.ts';
import { staffDesk } from '../support/staff.ts';
import { demoPeople } from './demo-people.ts';
import { someDay } from './random-days.ts';
import { found, someOrganisation } from './random-organisation.ts';

let close = async () => {};
afterEach(() => close());

test('the list as it is now imports again without any change', async () => {
	const { database, ids } = await demoPeople();
	close = () => database.close();
	const who = { personId: ids.Hamza!, number: 'x', whole: true, today: today() };
	const file = await takeStaffFile(database.db, library, { ...who, scope: null });
	const { preview } = await staffDesk(database.db, who).preview(await file.text());
	expect(preview).toMatchObject({ people: [], units: [], leaves: 0 });
	expect(preview.unchanged).toBe(preview.staff.before);
});

test('so does the list of any organisation, on any day', async () => {
	const { db, close: end } = await freshDatabase();
	close = end;
	const personId = crypto.randomUUID();
	await fc.assert(
		fc.asyncProperty(someOrganisation, someDay, async (organisation, on) => {
			await found(db, organisation);
			const answer = await takeStaffFile(db, library, { personId, scope: null, today: on });
			const file = readCsv(await answer.text());
			fc.pre(!('refused' in file));
			const mapping = { columns: proposeColumns(file.heads, noMapping), kinds: {} };
			const who = { personId, number: 'x', whole: true, today: on };
			const draft = { file, mapping, changesOn: on, whole: true };
			const { plan, problems } = await readDraft(db, library, who, draft);
			// Somebody with two contracts that are the same in everything: one of them says nothing.
			fc.pre(problems.every(({ reason }) => reason !== 'line-twice' && reason !== 'unit-circle'));
			expect(problems).toEqual([]);
			expect(plan.people.filter(({ sorts }) => !sorts.includes('roles'))).toEqual([]);
			expect(plan.units).toEqual([]);
		}),
		{ numRuns: 40 }
	);
});
