import { fail, redirect } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { changeRule } from '#lib/server/rules/acts.ts';
import { ruleNames, ruleOptions } from '#lib/server/rules/maker.ts';
import { changing, ruleOf, seenIn, shown } from '../../asked.server.ts';

export const load = async ({ locals, params, url }) => {
	const maker = changing(locals);
	const before = await ruleOf(locals, params.rule);
	const options = await ruleOptions(db, library, maker.today);
	return {
		...{ today: maker.today, rule: before },
		names: ruleNames(options, library, locals.language),
		shown: await shown(maker, { before, after: null }, url.searchParams)
	};
};

export const actions = {
	default: async ({ locals, params, request }) => {
		const maker = changing(locals);
		const { rule } = await ruleOf(locals, params.rule);
		const refused = await changeRule(db, maker, rule, null, await seenIn(request));
		if (refused) return fail(422, { refused });
		redirect(303, '/hr/rules?done=stopped');
	}
};
