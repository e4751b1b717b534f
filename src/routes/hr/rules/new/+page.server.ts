import { fail, redirect } from '@sveltejs/kit';
import { choicesOf } from '#lib/programme/rule-options.ts';
import { readRule, typedRule, type TypedRule } from '#lib/programme/rule-draft.ts';
import { queryOf } from '#lib/programme/rule-typed.ts';
import { db, library } from '#lib/server/app.ts';
import { makeRule } from '#lib/server/rules/acts.ts';
import { ruleNames, ruleOptions } from '#lib/server/rules/maker.ts';
import { changing, seenIn, shown } from '../asked.server.ts';

export const load = async ({ locals, url }) => {
	const maker = changing(locals);
	const options = await ruleOptions(db, library, maker.today);
	const isAsked = url.searchParams.has('look');
	const asked = typedRule(url.searchParams);
	const typed = isAsked ? asked : begun(asked, maker.today);
	const read = readRule(typed, choicesOf(options));
	const after = isAsked && 'rule' in read ? read.rule : null;
	return {
		...{ today: maker.today, options, typed, after },
		names: ruleNames(options, library, locals.language),
		problems: isAsked && 'problems' in read ? read.problems : {},
		query: `${queryOf(typed)}&look=yes`,
		shown: after && (await shown(maker, { before: null, after }, url.searchParams))
	};
};

/** A form that was not filled in yet begins with the usual answers. */
const begun = (asked: TypedRule, today: string): TypedRule => ({
	...asked,
	due: asked.due || 'days',
	countsFrom: asked.countsFrom || today
});

export const actions = {
	make: async ({ locals, request, url }) => {
		const maker = changing(locals);
		const options = await ruleOptions(db, library, maker.today);
		const read = readRule(typedRule(url.searchParams), choicesOf(options));
		if ('problems' in read) return fail(422, { refused: 'not-seen' as const });
		const refused = await makeRule(db, maker, read.rule, await seenIn(request));
		if (refused) return fail(422, { refused });
		redirect(303, '/hr/rules?done=made');
	}
};
