import { fail } from '@sveltejs/kit';
import { db, mail, soon } from '#lib/server/app.ts';
import { mailJob } from '#lib/server/mail/outbox.ts';
import { invite, inviterOf, linkFor, lookAtInvitable } from '#lib/server/sign-in/invite.ts';

export const load = async ({ locals, url }) => {
	const text = (name: string) => (url.searchParams.get(name) ?? '').slice(0, 100);
	const asked = { unit: text('unit'), search: text('search'), now: new Date() };
	return {
		mailGoesOut: mail.setUp.ok,
		isAdministrator: locals.person!.roles.includes('administrator'),
		page: await lookAtInvitable(db, inviterOf(locals.person!), asked)
	};
};

export const actions = {
	send: async ({ request, locals }) => {
		const form = await request.formData();
		const unit = String(form.get('unit') ?? '');
		const people = form.getAll('person').map(String);
		if (form.get('sure') !== 'on' && people.length === 0)
			return fail(422, { sent: null, link: null, problem: 'not-sure' as const });
		const asked = { unit, people, now: new Date() };
		const sent = await invite(db, inviterOf(locals.person!), asked);
		await soon(mailJob);
		return { sent, link: null, problem: null };
	},
	link: async ({ request, locals, url }) => {
		const personId = String((await request.formData()).get('person') ?? '');
		const made = await linkFor(db, inviterOf(locals.person!), { personId, now: new Date() });
		if (!made) return fail(404, { sent: null, link: null, problem: 'gone' as const });
		const link = { name: made.name, url: url.origin + made.path };
		return { sent: null, link, problem: null };
	}
};
