import { fail } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { actorPreview, eraseActor } from '#lib/server/records/erase.ts';

const who = ({ person }: App.Locals) => ({ personId: person!.personId, today: today() });

const read = async (request: Request) => {
	const form = await request.formData();
	const typed = String(form.get('who') ?? '')
		.replaceAll('\0', '')
		.trim()
		.slice(0, 2000);
	return { typed, sure: form.has('sure') };
};

export const actions = {
	look: async ({ request, locals }) => {
		const { typed } = await read(request);
		const found = await actorPreview(db, library, who(locals), typed);
		return typeof found === 'string' ? fail(422, { typed, refused: found }) : { typed, found };
	},
	erase: async ({ request, locals }) => {
		const { typed, sure } = await read(request);
		if (!sure) {
			const found = await actorPreview(db, library, who(locals), typed);
			if (typeof found !== 'string') return fail(422, { typed, found, notSure: true });
		}
		const done = await eraseActor(db, library, who(locals), typed);
		if (typeof done === 'string') return fail(422, { typed, refused: done });
		return { erased: done.removed + done.emptied };
	}
};
