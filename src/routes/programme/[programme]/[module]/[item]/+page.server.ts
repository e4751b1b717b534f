import { error, redirect } from '@sveltejs/kit';
import { ballots, db, library, secret } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { itemPage } from '#lib/server/item-page.ts';
import { finishItem } from '#lib/server/learning.ts';
import { organisationSlug } from '#lib/server/organisation.ts';

export const load = async ({ locals, params }) => {
	const page = await itemPage(db, library, { secret, box: ballots.box }, locals.person!, params);
	if (page === 'not-started') redirect(303, `/programme/${encodeURIComponent(params.programme)}`);
	return page ?? error(404, 'No such item');
};

export const actions = {
	done: async ({ locals, params }) => {
		const turn = await finishItem(db, locals.person!, params, {
			on: today(),
			organisation: organisationSlug(library)
		});
		if (!turn) error(404, 'No such item');
		const { next, completed } = turn.progress;
		const home = `/programme/${params.programme}`;
		if (completed && !wasOptional(turn, params.module)) redirect(303, `${home}/completed`);
		redirect(303, next ? `${home}/${next.module}/${next.item}` : home);
	}
};

function wasOptional(
	turn: { progress: { modules: { module: string; required: boolean }[] } },
	module: string
) {
	return !turn.progress.modules.find((entry) => entry.module === module)?.required;
}
