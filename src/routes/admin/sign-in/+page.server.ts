import { fail } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { askTwoSteps, signInState } from '#lib/server/sign-in/administration.ts';
import { helpPerson, helps } from '#lib/server/sign-in/help.ts';

export const load = async ({ locals }) => ({
	state: await signInState(db, locals.person!.personId, new Date())
});

export const actions = {
	twoSteps: async ({ request, locals }) => {
		const needed = (await request.formData()).get('needed') === 'on';
		const { personId: actor, session } = locals.person!;
		if (needed && session.way !== 'two-steps' && session.way !== 'provider')
			return fail(409, { told: 'first-yourself' as const, who: '' });
		await askTwoSteps(db, { needed, actor });
		return { told: needed ? ('asked' as const) : ('not-asked' as const), who: '' };
	},
	help: async ({ request, locals }) => {
		const form = await request.formData();
		const who = String(form.get('who') ?? '')
			.trim()
			.slice(0, 320);
		const help = helps.find((each) => each === form.get('help'));
		const actor = locals.person!.personId;
		if (!help || !who || !(await helpPerson(db, { who, help, actor })))
			return fail(404, { told: 'nobody' as const, who });
		return { told: help, who };
	}
};
