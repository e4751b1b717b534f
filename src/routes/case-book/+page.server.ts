import { fail } from '@sveltejs/kit';
import { judge } from '#lib/server/access.ts';
import { db, library } from '#lib/server/app.ts';
import { labelsFor } from '#lib/server/labels.ts';
import { caseBook, changeProposal, dropEntry } from '#lib/server/meetings/case-book.ts';

export const load = async ({ locals, url }) => ({
	...(await caseBook(db, locals.person!.personId, url.searchParams)),
	themes: labelsFor(library, ['themes'], locals.language).themes,
	mayReview: judge('/case-book/review', locals.person!.roles) === 'allowed'
});

export const actions = {
	change: async ({ request, locals }) => {
		const form = await request.formData();
		const answer = await changeProposal(db, locals.person!.personId, form);
		if ('ok' in answer) return { done: 'changed' as const };
		if ('refused' in answer) return fail(409, answer);
		return fail(422, { wrong: { id: String(form.get('id')), ...answer } });
	},
	drop: async ({ request, locals }) => {
		const answer = await dropEntry(db, await request.formData(), locals.person!.personId);
		return 'ok' in answer ? { done: 'dropped' as const } : fail(409, { refused: 'gone' as const });
	}
};
