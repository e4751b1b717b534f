import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { rulesPage } from '#lib/server/rules/list.ts';
import { ruleMaker, ruleNames, ruleOptions } from '#lib/server/rules/maker.ts';

export const load = async ({ locals, url }) => {
	const maker = ruleMaker(locals.person!, today());
	const [page, options] = await Promise.all([
		rulesPage(db, maker.today),
		ruleOptions(db, library, maker.today)
	]);
	return {
		...page,
		...{ today: maker.today, whole: maker.whole },
		names: ruleNames(options, library, locals.language),
		done: url.searchParams.get('done')
	};
};
