import { error } from '@sveltejs/kit';
import { today } from '#lib/server/clock.ts';
import { writerOf } from '#lib/server/academy/items/writer.ts';

export type Asked = { request: Request; locals: App.Locals; params: { programme: string } };

/** Who writes, today. */
export const writer = ({ locals }: Pick<Asked, 'locals'>) => writerOf(locals.person!, today());

/** In which language, on which day. */
export const reading = ({ locals }: Pick<Asked, 'locals'>) => ({
	language: locals.language,
	on: today()
});

/** @throws 404 where there is no such programme */
export const none = (): never => error(404, 'No such programme');

/** The address of a page of a programme. */
export const pageOf = ({ params }: Pick<Asked, 'params'>, rest = '') =>
	`/academy/programmes/${encodeURIComponent(params.programme)}${rest}`;

/** The revision that somebody saw when they pressed a button. */
export const revisionIn = (form: FormData): number => Number(form.get('revision') ?? Number.NaN);

/** The programme that a button of a list names; what is no id is none. */
export const programmeIn = (form: FormData): string => {
	const id = String(form.get('programme') ?? '');
	return /^[a-z0-9-]{1,64}$/.test(id) ? id : none();
};
