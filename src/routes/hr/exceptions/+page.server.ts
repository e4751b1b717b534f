import { fail, redirect } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { exceptionsPage, stopException } from '#lib/server/exceptions/exceptions.ts';
import { ruleNames, ruleOptions } from '#lib/server/rules/maker.ts';
import { exceptionReader } from './reader.server.ts';

export const load = async ({ locals, url }) => {
	const reader = exceptionReader(locals);
	const options = await ruleOptions(db, library, reader.today);
	return {
		...(await exceptionsPage(db, reader, url.searchParams.get('person'))),
		programmes: ruleNames(options, library, locals.language).programmes,
		today: reader.today,
		done: url.searchParams.get('done')
	};
};

export const actions = {
	stop: async ({ locals, request }) => {
		const id = String((await request.formData()).get('id') ?? '');
		const stopped = await stopException(db, exceptionReader(locals), id);
		if (!stopped) return fail(409, { gone: true });
		redirect(303, '/hr/exceptions?done=stopped');
	}
};
