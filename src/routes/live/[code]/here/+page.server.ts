import { fail, redirect } from '@sveltejs/kit';
import { live } from '#lib/server/app.ts';
import { attendancePage, attends } from '#lib/server/live/attendance.ts';

type Event = {
	params: { code: string };
	locals: App.Locals;
	getClientAddress(): string;
};

const whoAsks = ({ params: { code }, locals, getClientAddress }: Event) => ({
	...{ code, personId: locals.person!.personId, address: getClientAddress() }
});

export const load = async (event) => {
	const answer = await attendancePage(live, whoAsks(event));
	if (answer.ok) return { code: event.params.code, isOver: false, ...answer.page };
	if (answer.refused !== 'session-over')
		redirect(303, `/live?${new URLSearchParams({ code: event.params.code, why: answer.refused })}`);
	return { code: event.params.code, isOver: true, module: null, present: false, counts: false };
};

export const actions = {
	attend: (event) => say(event, true),
	undo: (event) => say(event, false)
};

async function say(event: Event, present: boolean) {
	const answer = await attends(live, whoAsks(event), present);
	return answer.ok ? { present } : fail(409, { refused: answer.refused });
}
