import { fail } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { labelsFor } from '#lib/server/labels.ts';
import * as book from '#lib/server/meetings/case-book.ts';

export const load = async ({ locals }) => ({
	...(await book.reviewPage(db, locals.person!.personId, today())),
	themes: labelsFor(library, ['themes'], locals.language).themes
});

type Asked = { request: Request; locals: App.Locals };
type Answer = Awaited<ReturnType<typeof book.publishEntry | typeof book.keepEntry>>;

const act =
	<Done extends string>(run: (personId: string, form: FormData) => Promise<Answer>, done: Done) =>
	async ({ request, locals }: Asked) => {
		const form = await request.formData();
		const answer = await run(locals.person!.personId, form);
		if ('ok' in answer) return { done };
		if ('kept' in answer)
			return { done: answer.kept === 'kept' ? ('kept' as const) : ('changedText' as const) };
		if ('refused' in answer) return fail(409, answer);
		return fail(422, { wrong: { id: String(form.get('id')), ...answer } });
	};

export const actions = {
	publish: act((personId, form) => book.publishEntry(db, personId, form), 'published'),
	back: act((personId, form) => book.sendBack(db, personId, form), 'sentBack'),
	keep: act((personId, form) => book.keepEntry(db, personId, form), 'kept'),
	drop: act((_, form) => book.dropEntry(db, form, null), 'takenOut')
};
