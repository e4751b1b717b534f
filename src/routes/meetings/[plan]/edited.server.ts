import { error, fail } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { editPlan } from '#lib/server/meetings/plans.ts';

export type Asked = { request: Request; locals: App.Locals; params: { plan: string } };

/** Who prepares, today. */
export const preparing = ({ person, language }: App.Locals) => {
	const { personId, grants } = person!;
	return { personId, grants, language, on: today() };
};

/** @throws 404: who does not lead a plan hears no more than that it is not there. */
export const none = (): never => error(404, 'No such meeting');

/** Keeps what is in the form; what is wrong comes back with everything that was typed. */
export async function edited({ request, locals, params }: Asked) {
	const form = await request.formData();
	const result = (await editPlan(db, library, preparing(locals), params.plan, form)) ?? none();
	if (result.ok) return { ok: true as const, done: result.done, form };
	const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
	const helpers = form.getAll('helpers').map(String);
	return { ok: false as const, failed: fail(422, { typed, helpers, problems: result.problems }) };
}

/** Where a plan goes on in a session; the fragment names the device that leads. */
export const remoteOf = ({ code, device }: { code: string; device: string | null }) =>
	`/live/${code}/remote${device ? `#device=${device}` : ''}`;
