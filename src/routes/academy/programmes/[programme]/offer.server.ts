import { fail, redirect } from '@sveltejs/kit';
import {
	dropProgramme,
	offerProgramme,
	startAgain,
	withdrawProgramme
} from '#lib/server/academy/programmes/offer.ts';
import { db } from '#lib/server/app.ts';
import { pageOf, writer, type Asked } from '../writing.server.ts';

const isSure = async ({ request }: Asked) => (await request.formData()).get('sure') === 'yes';

/** What can be done with a programme as a whole. */
export const offerActions = {
	withdraw: async (event: Asked) => {
		const { programme } = event.params;
		const refused = await withdrawProgramme(db, writer(event), programme, await isSure(event));
		if (refused) return fail(422, { refused });
		redirect(303, pageOf(event));
	},
	offer: async (event: Asked) => {
		const refused = await offerProgramme(db, writer(event), event.params.programme);
		if (refused) return fail(422, { refused });
		redirect(303, pageOf(event));
	},
	again: async (event: Asked) => {
		const { programme } = event.params;
		const refused = await startAgain(db, writer(event), programme, await isSure(event));
		if (refused) return fail(422, { refused });
		redirect(303, pageOf(event));
	},
	drop: async (event: Asked) => {
		const { programme } = event.params;
		const title = String((await event.request.formData()).get('title') ?? programme);
		const refused = await dropProgramme(db, writer(event), programme);
		if (refused) return fail(422, { refused });
		const told = new URLSearchParams({ gone: programme, title });
		redirect(303, `/academy/programmes?${told}`);
	}
};
