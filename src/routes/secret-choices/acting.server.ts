import { error, fail, redirect } from '@sveltejs/kit';
import { guard as words } from '#lib/i18n/guard.ts';
import { ballots } from '#lib/server/app.ts';
import type { Acting } from '#lib/server/ballot/plan.ts';
import { today } from '#lib/server/clock.ts';

/** Whether somebody may do more than look: the administrator sees the same pages. */
export const mayAct = ({ person }: App.Locals): boolean =>
	person?.roles.includes('integrity-coordinator') ?? false;

/**
 * Who acts today.
 * @throws 403 for who may only look
 */
export function acting(locals: App.Locals): Acting & { actor: string } {
	if (!mayAct(locals)) error(403, words[locals.language].refused);
	return { on: today(), actor: locals.person!.personId };
}

/** What the state of a period depends on today. */
export const terms = () => ({ on: today(), cooldownDays: ballots.cooldownDays });

/** What somebody does with a period, by the name of its form. */
export type Act = 'open' | 'close' | 'ask' | 'count' | 'drop';

type Asked = { request: Request; locals: App.Locals; params: { period: string } };

/**
 * The action of a form that asks "are you sure?". `run` does it, or says why not; afterwards the page is
 * asked anew.
 */
export function meant<Refusal extends string>(
	act: Act,
	run: (period: string, who: ReturnType<typeof acting>) => Promise<Refusal | undefined>
) {
	return async ({ request, locals, params }: Asked) => {
		const who = acting(locals);
		const form = await request.formData();
		if (form.get('sure') !== 'yes') return fail(422, { act, refused: 'unsure' as const });
		const refused = await run(params.period, who);
		if (refused) return fail(409, { act, refused });
		redirect(303, `/secret-choices/${encodeURIComponent(params.period)}`);
	};
}
