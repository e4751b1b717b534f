import { fail } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import type * as plan from '#lib/server/report/year-plan-acts.ts';

export type Asked = { request: Request; locals: App.Locals };

/** Who acts today. */
export const who = ({ locals }: Asked) => ({ personId: locals.person!.personId, on: today() });

/** The action that saves the form of a topic; what was typed comes back when it was not saved. */
export const saving =
	<Done extends string>(save: typeof plan.addTopic, done: Done) =>
	async (asked: Asked) => {
		const form = await asked.request.formData();
		const answer = await save(db, form, who(asked));
		if ('ok' in answer) return { done };
		const tried = { id: String(form.get('id') ?? ''), ...answer };
		return fail('problems' in answer ? 422 : 409, { tried });
	};

/** The action of a button at a topic. */
export const acting =
	<Done extends string>(act: (form: FormData, asked: Asked) => Promise<boolean>, done: Done) =>
	async (asked: Asked) =>
		(await act(await asked.request.formData(), asked)) ? { done } : fail(409, { gone: true });
