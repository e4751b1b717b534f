import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { erasure as words } from '#lib/i18n/erasure.ts';
import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { eraseByNumber } from '#lib/server/erasure/erase.ts';
import { previewOf } from '#lib/server/erasure/look.ts';

const isId = (text: string) => v.is(v.pipe(v.string(), v.uuid()), text);

export const load = async ({ params, locals }) => {
	const { personId } = locals.person!;
	const preview = isId(params.person)
		? await previewOf(db, personId, params.person, today())
		: undefined;
	if (!preview) error(404, words[locals.language]['not-found']);
	return { preview };
};

export const actions = {
	default: async ({ request, params, locals }) => {
		const number = String((await request.formData()).get('number') ?? '').trim();
		const refused = isId(params.person)
			? await eraseByNumber(db, params.person, number, {
					...{ on: today(), by: locals.person!.personId, ground: 'request' }
				})
			: 'not-found';
		if (refused) return fail(refused === 'wrong-number' ? 422 : 409, { refused });
		redirect(303, '/admin/erasure?erased');
	}
};
