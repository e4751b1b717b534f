import { fail } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { askTwoSteps, signInState } from '#lib/server/sign-in/administration.ts';
import { changeAddress } from '#lib/server/sign-in/change-address.ts';
import { helpPerson, helps } from '#lib/server/sign-in/help.ts';
import { showedTwoSteps } from '#lib/server/sign-in/two-steps.ts';

export const load = async ({ locals }) => ({
	state: await signInState(db, locals.person!.personId, new Date())
});

const nothing = { who: '', address: '', refused: null };

export const actions = {
	twoSteps: async ({ request, locals }) => {
		const needed = (await request.formData()).get('needed') === 'on';
		const { personId: actor, session } = locals.person!;
		if (needed && !(await showedTwoSteps(db, session)))
			return fail(409, { ...nothing, told: 'first-yourself' as const });
		await askTwoSteps(db, { needed, actor });
		return { ...nothing, told: needed ? ('asked' as const) : ('not-asked' as const) };
	},
	help: async ({ request, locals }) => {
		const form = await request.formData();
		const who = textIn(form, 'who');
		const help = helps.find((each) => each === form.get('help'));
		const actor = locals.person!.personId;
		if (!help || !who || !(await helpPerson(db, { who, help, actor })))
			return fail(404, { ...nothing, told: 'nobody' as const, who });
		return { ...nothing, told: help, who };
	},
	address: async ({ request, locals }) => {
		const form = await request.formData();
		const [who, address] = [textIn(form, 'person'), textIn(form, 'address')];
		const actor = locals.person!;
		const refused = await changeAddress(db, { who, address, actor }, new Date());
		if (refused) return fail(422, { told: null, who, address, refused });
		return { ...nothing, told: 'address-changed' as const };
	}
};

const textIn = (form: FormData, name: string): string =>
	String(form.get(name) ?? '')
		.replaceAll('\0', '')
		.trim()
		.slice(0, 320);
