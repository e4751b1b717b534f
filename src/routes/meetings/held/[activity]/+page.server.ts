import { error, fail } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { proposeEntry } from '#lib/server/meetings/case-book.ts';
import { heldScreen } from '#lib/server/meetings/held-screen.ts';
import { correctHeld } from '#lib/server/meetings/held.ts';
import { leaderOf } from '#lib/server/meetings/leader.ts';
import { listActions, type Asked } from './list.server.ts';

export const load = async ({ locals, params }) => {
	const asked = { id: params.activity, language: locals.language };
	const screen = await heldScreen(db, library, leaderOf(locals.person!), asked);
	return screen ?? error(404, 'No such meeting');
};

export const actions = {
	correct: async ({ request, locals, params: { activity } }: Asked) => {
		const typed = await request.formData();
		const answer = await correctHeld(db, library, leaderOf(locals.person!), activity, typed);
		if (!answer) error(404, 'No such meeting');
		return 'problems' in answer ? fail(422, answer) : { done: 'saved' as const };
	},
	...listActions,
	propose: async ({ request, locals }: Asked) => {
		const answer = await proposeEntry(db, locals.person!.personId, await request.formData());
		return 'problems' in answer ? fail(422, { wrong: answer }) : { done: 'proposed' as const };
	}
};
