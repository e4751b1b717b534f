import { redirect } from '@sveltejs/kit';
import { asLanguage } from '#lib/i18n/language.ts';
import { db } from '#lib/server/app.ts';
import { ownPath } from '#lib/server/paths.ts';
import { chooseLanguage } from '#lib/server/people.ts';

export const actions = {
	default: async ({ request, locals }) => {
		const form = await request.formData();
		const language = asLanguage(form.get('language')) ?? 'nl';
		const to = new URL(ownPath(String(form.get('to') ?? '')), 'http://own.invalid');
		to.searchParams.delete('lang');
		if (locals.person) await chooseLanguage(db, locals.person.personId, language);
		else to.searchParams.set('lang', language);
		redirect(303, to.pathname + to.search);
	}
};
