import { fail } from '@sveltejs/kit';
import { live } from '#lib/server/app.ts';
import { addHelper, findHelpers, remotePage } from '#lib/server/live/remote-page.ts';
import type { Actions, PageServerLoad } from './$types';

const asker = ({ params, locals }: { params: { code: string }; locals: App.Locals }) => ({
	code: params.code,
	personId: locals.person!.personId
});

export const load: PageServerLoad = async (event) => ({
	...(await remotePage(live, asker(event))),
	origin: event.url.origin
});

export const actions: Actions = {
	find: async (event) => {
		const name = String((await event.request.formData()).get('name') ?? '');
		const found = await findHelpers(live, asker(event), name);
		return found ? { name, found } : fail(404, { name });
	},
	add: async (event) => {
		const id = String((await event.request.formData()).get('person') ?? '');
		const added = await addHelper(live, asker(event), id);
		return added ? { added: added.name } : fail(400, { notAdded: true });
	}
};
