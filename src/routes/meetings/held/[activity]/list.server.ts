import { error, fail } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import {
	addAttendee,
	lookForPeople,
	removeAttendee
} from '#lib/server/meetings/attendance-list.ts';
import { ownMeeting } from '#lib/server/meetings/held.ts';
import { leaderOf } from '#lib/server/meetings/leader.ts';

export type Asked = { request: Request; locals: App.Locals; params: { activity: string } };

/** Changes who is on the list. */
const changed =
	(change: typeof addAttendee, done: 'added' | 'removed') =>
	async ({ request, locals, params: { activity } }: Asked) => {
		const person = String((await request.formData()).get('person') ?? '');
		const refused = await change(db, library, leaderOf(locals.person!), { activity, person });
		return refused ? fail(409, { refused }) : { done };
	};

/** Looks for a name: in no address, and so in no history and in no log of requests. */
async function find({ request, locals, params: { activity } }: Asked) {
	const leader = leaderOf(locals.person!);
	const meeting = await ownMeeting(db, leader, activity);
	if (!meeting?.module) error(404, 'No such list');
	const q = String((await request.formData()).get('q') ?? '');
	return { q, found: await lookForPeople(db, leader, meeting, q) };
}

/** What can be done with the list of who was there. */
export const listActions = {
	add: changed(addAttendee, 'added'),
	remove: changed(removeAttendee, 'removed'),
	find
};
