import { fail, redirect } from '@sveltejs/kit';
import { choicesOf } from '#lib/programme/rule-options.ts';
import { readRule, typedRule } from '#lib/programme/rule-draft.ts';
import { queryOf, typedOf } from '#lib/programme/rule-typed.ts';
import { db, library } from '#lib/server/app.ts';
import { changeRule } from '#lib/server/rules/acts.ts';
import { ruleNames, ruleOptions } from '#lib/server/rules/maker.ts';
import { changing, ruleOf, seenIn, shown } from '../asked.server.ts';

export const load = async ({ locals, params, url }) => {
	const maker = changing(locals);
	const before = await ruleOf(locals, params.rule);
	const options = await ruleOptions(db, library, maker.today);
	const isAsked = url.searchParams.has('look');
	const typed = isAsked
		? { ...typedRule(url.searchParams), programme: before.programme }
		: typedOf(before);
	const read = readRule(typed, choicesOf(options));
	const after = isAsked && 'rule' in read ? read.rule : null;
	return {
		...{ today: maker.today, options, typed, after },
		names: ruleNames(options, library, locals.language),
		problems: isAsked && 'problems' in read ? read.problems : {},
		query: `${queryOf(typed)}&look=yes`,
		shown: after && (await shown(maker, { before, after }, url.searchParams))
	};
};

export const actions = {
	change: async ({ locals, params, request, url }) => {
		const maker = changing(locals);
		const before = await ruleOf(locals, params.rule);
		const options = await ruleOptions(db, library, maker.today);
		const typed = { ...typedRule(url.searchParams), programme: before.programme };
		const read = readRule(typed, choicesOf(options));
		if ('problems' in read) return fail(422, { refused: 'not-seen' as const });
		const refused = await changeRule(db, maker, before.rule, read.rule, await seenIn(request));
		if (refused) return fail(422, { refused });
		redirect(303, '/hr/rules?done=changed');
	}
};
