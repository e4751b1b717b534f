import { fail, redirect } from '@sveltejs/kit';
import { meetingRequests } from '#lib/i18n/meeting-ask.ts';
import { meetingPlan } from '#lib/i18n/meeting-plan.ts';
import { db } from '#lib/server/app.ts';
import { actOnRequest, planFromRequest, requestsFor } from '#lib/server/meetings/requests.ts';

export const load = async ({ locals }) => {
	const requests = await requestsFor(db, locals.person!.personId);
	return { requests: requests.map(({ askedBy: _, takenBy: __, ...request }) => request) };
};

type Asked = { request: Request; locals: App.Locals };
const idIn = async (request: Request) => String((await request.formData()).get('id') ?? '');

const act =
	(what: 'take' | 'give-back' | 'done') =>
	async ({ request, locals }: Asked) => {
		const done = await actOnRequest(db, locals.person!.personId, await idIn(request), what);
		if (!done) return fail(409, { gone: true });
		redirect(303, '/meetings/requests');
	};

export const actions = {
	take: act('take'),
	'give-back': act('give-back'),
	done: act('done'),
	plan: async ({ request, locals }: Asked) => {
		const { personId } = locals.person!;
		const plan = await planFromRequest(db, personId, await idIn(request), (kind) =>
			meetingRequests.nl.planTitle(meetingPlan.nl[kind])
		);
		if (!plan) return fail(409, { gone: true });
		redirect(303, `/meetings/${plan}`);
	}
};
