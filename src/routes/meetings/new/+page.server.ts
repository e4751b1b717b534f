import { redirect } from '@sveltejs/kit';
import { meetings as words } from '#lib/i18n/meetings.ts';
import { db, library } from '#lib/server/app.ts';
import { deckTiles } from '#lib/server/card-tiles.ts';
import * as agendas from '#lib/server/meetings/agendas.ts';
import { pickerOf } from '#lib/server/meetings/picker.ts';
import { addCards, findPlan } from '#lib/server/meetings/plans.ts';
import { none } from '../[plan]/edited.server.ts';
import { againWith, begin } from './begin.server.ts';

export const load = async ({ locals, url }) => {
	const id = url.searchParams.get('plan');
	const plan = id === null ? undefined : await findPlan(db, id, locals.person!.personId);
	if (id !== null && !plan) none();
	return {
		plan: plan ? { id: plan.id, title: plan.title } : null,
		ready: agendas.readyTiles(library),
		decks: deckTiles(library),
		nothingTicked: url.searchParams.has('none'),
		picker: pickerOf(library, locals.language, url.searchParams)
	};
};

const idIn = async (request: Request) => String((await request.formData()).get('id'));

export const actions = {
	ready: async ({ request, locals }) =>
		begin(locals, agendas.fromReady(library, await idIn(request))),
	deck: async ({ request, locals }) =>
		begin(locals, agendas.fromDeck(library, await idIn(request))),
	cards: async ({ request, locals }) => {
		const form = await request.formData();
		const [ids, plan] = [form.getAll('item').map(String), form.get('plan')];
		if (ids.length === 0 && !form.has('empty')) redirect(303, againWith(form));
		if (plan === null)
			return begin(locals, agendas.fromItems(library, ids, words[locals.language].own));
		const more = agendas.cardsOf(library, ids);
		if (!(await addCards(db, String(plan), locals.person!.personId, more))) none();
		redirect(303, `/meetings/${String(plan)}#items`);
	}
};
