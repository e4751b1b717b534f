import { fail } from '@sveltejs/kit';
import { db, mail } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { mailState } from '#lib/server/mail/state.ts';
import { readAddress, sendTestMail } from '#lib/server/mail/test-mail.ts';

export const load = async ({ locals }) => ({
	state: await mailState(db, mail.setUp, today()),
	to: locals.person!.email
});

export const actions = {
	default: async ({ request, locals }) => {
		const form = await request.formData();
		const to = readAddress(form);
		if (!to) return fail(422, { noAddress: true, to: String(form.get('to') ?? '').slice(0, 254) });
		if (!mail.setUp.ok) return fail(422, { to, result: undefined });
		const result = await sendTestMail(db, mail.setUp.setUp, {
			...{ to, language: locals.language, by: locals.person!.personId },
			house: await mail.house()
		});
		return result.ok ? { result, to } : fail(422, { result, to });
	}
};
