import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { db, mail, soon } from '#lib/server/app.ts';
import { mailJob } from '#lib/server/mail/outbox.ts';
import { askRecovery } from '#lib/server/sign-in/forgot.ts';

const Email = v.pipe(v.string(), v.trim(), v.maxLength(320), v.email());

export const load = () => ({ mailGoesOut: mail.setUp.ok });

export const actions = {
	default: async ({ request, getClientAddress }) => {
		const typed = String((await request.formData()).get('email') ?? '');
		const email = v.safeParse(Email, typed);
		if (!email.success)
			return fail(422, { problem: 'no-email' as const, email: typed, minutes: 0 });
		const asked = { email: email.output, address: getClientAddress(), now: new Date() };
		const wait = await askRecovery(db, asked);
		await soon(mailJob);
		if (wait === null) return { problem: null, email: email.output, minutes: 0 };
		const minutes = Math.ceil(wait / 60);
		return fail(429, { problem: 'wait' as const, email: email.output, minutes });
	}
};
