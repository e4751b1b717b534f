import { error, fail, redirect } from '@sveltejs/kit';
import { moduleClash } from '#lib/server/academy/programmes/clash.ts';
import { editModule } from '#lib/server/academy/programmes/edit.ts';
import { modulePage } from '#lib/server/academy/programmes/module-page.ts';
import { db, library } from '#lib/server/app.ts';
import { none, pageOf, writer } from '../../../writing.server.ts';
import { remarkActions } from '../../remarks.server.ts';

type Place = { programme: string; module: string };
type Asked = { request: Request; locals: App.Locals; params: Place; url: URL };

const placeOf = ({ programme: id, module }: Place) => ({ id, module });

export const load = async ({ locals, params, url }) => {
	const asked = { params: url.searchParams, language: locals.language };
	const page = await modulePage(db, library, placeOf(params), asked);
	return { ...(page ?? error(404, 'No such module')), reader: locals.person!.personId };
};

export const actions = {
	...remarkActions,
	save: async (event: Asked) => {
		const form = await event.request.formData();
		const done =
			(await editModule(db, library, writer(event), placeOf(event.params), form)) ?? none();
		if (!done.ok && 'lost' in done) return fail(409, { lost: done.lost });
		if (!done.ok) return fail(409, { clash: moduleClash(library, event.locals.language, done) });
		const home = pageOf(event, `/modules/${encodeURIComponent(event.params.module)}`);
		if (form.get('act') === 'find') redirect(303, `${home}?${foundBy(form)}#pick`);
		const { touched = null, dropped = null } = done;
		// Loading the page again must not do it twice.
		if (touched && !form.has('scripted')) redirect(303, `${home}#row-${touched}`);
		return { saved: true, touched, dropped };
	}
};

/** What somebody looks for, in the address of the page. */
const foundBy = (form: FormData) =>
	new URLSearchParams(
		['q', 'theme', 'kind'].flatMap((name) => {
			const value = String(form.get(name) ?? '')
				.replace(/\p{Cc}/gu, ' ')
				.trim();
			return value === '' ? [] : [[name, value]];
		})
	);
