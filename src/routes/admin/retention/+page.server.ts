import { fail } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { destroyDue } from '#lib/server/retention/destroy.ts';
import { readRecord } from '#lib/server/retention/record.ts';
import { chooseTerm, termsOn } from '#lib/server/retention/terms.ts';

export const load = async () => ({
	terms: await termsOn(db, today()),
	record: await readRecord(db)
});

export const actions = {
	term: async ({ request, locals }) => {
		const form = await request.formData();
		const [kind, months] = [String(form.get('kind') ?? ''), String(form.get('months') ?? '')];
		const refused = await chooseTerm(db, locals.person!.personId, { kind, months }, today());
		return refused ? fail(422, { refused, kind, typed: months.slice(0, 20) }) : { changed: kind };
	},
	run: async ({ request, locals }) => {
		const form = await request.formData();
		if (form.get('sure') !== 'on') return fail(422, { notSure: true });
		return { gone: await destroyDue(db, today(), { by: locals.person!.personId }) };
	}
};
