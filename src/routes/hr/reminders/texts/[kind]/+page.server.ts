import { fail } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import * as texts from '#lib/server/reminders/texts.ts';
import { askedOf, preview } from './asked.server.ts';

export const load = async (event) => {
	const { asked, decider } = askedOf(event);
	const page = await texts.textPage(db, asked.kind, asked.language);
	const shown = await preview(asked, page.words, decider.on);
	return { ...asked, ...page, fields: texts.fieldsOf(asked.kind), preview: shown };
};

export const actions = {
	see: async (event) => {
		const { asked, decider } = askedOf(event);
		const words = texts.readWords(await event.request.formData());
		const problems = texts.problemsOf(asked.kind, asked.language, words);
		return { words, problems, preview: await preview(asked, words, decider.on) };
	},
	save: async (event) => {
		const { asked, decider } = askedOf(event);
		const words = texts.readWords(await event.request.formData());
		const problems = await texts.saveWords(db, decider, asked, words);
		return problems ? fail(422, { words, problems }) : { told: 'saved' as const };
	},
	restore: async (event) => {
		const { asked, decider } = askedOf(event);
		if (!(await event.request.formData()).has('sure')) return fail(422, { notSure: true });
		await texts.restoreWords(db, decider, asked);
		return { told: 'restored' as const };
	}
};
