import { fail, redirect } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { reachable } from '#lib/server/exceptions/exceptions.ts';
import { findPeople } from '#lib/server/exceptions/find.ts';
import { makeException, typedException } from '#lib/server/exceptions/make.ts';
import { ownUnits } from '#lib/server/exceptions/units.ts';
import { ruleOptions } from '#lib/server/rules/maker.ts';
import { exceptionReader } from '../reader.server.ts';

export const load = async ({ locals, url }) => {
	const reader = exceptionReader(locals);
	const name = (url.searchParams.get('name') ?? '')
		.replace(/\p{Cc}/gu, '')
		.trim()
		.slice(0, 80);
	const asked = url.searchParams.get('person') ?? '';
	const [{ programmes }, units, person, found] = await Promise.all([
		ruleOptions(db, library, reader.today),
		ownUnits(db, reader),
		asked ? reachable(db, reader, asked) : null,
		name ? findPeople(db, reader, name) : null
	]);
	return { programmes, units, person, found, name, today: reader.today };
};

export const actions = {
	default: async ({ locals, request }) => {
		const typed = typedException(await request.formData());
		const problems = await makeException(db, exceptionReader(locals), typed);
		if (problems) return fail(422, { problems, typed });
		redirect(303, '/hr/exceptions?done=made');
	}
};
