import { error, fail, redirect } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { bookOf, digestOf } from '#lib/server/report/book.ts';
import { comment, commentsOf, withdraw } from '#lib/server/report/comments.ts';
import { reportForReader } from '#lib/server/report/readers.ts';
import { sign, signed, unsign } from '#lib/server/report/sign.ts';

type Asked = { request: Request; locals: App.Locals; params: { report: string } };

const who = ({ locals }: Pick<Asked, 'locals'>) => ({
	personId: locals.person!.personId,
	on: today()
});

/** @throws 404 for who was not asked to read this report */
const asked = async ({ locals, params }: Pick<Asked, 'locals' | 'params'>) =>
	(await reportForReader(db, locals.person!.personId, params.report)) ??
	error(404, 'No such report');

const back = ({ params }: Pick<Asked, 'params'>, place: string): never =>
	redirect(303, `/reports/${encodeURIComponent(params.report)}/read#${place}`);

export const load = async ({ locals, params }) => {
	const { report, signs } = await asked({ locals, params });
	const filled = await bookOf(db, library, report);
	const reader = locals.person!.personId;
	const signatures = await signed(db, report, filled);
	return {
		slug: report.slug,
		book: filled.book,
		digest: digestOf(filled.book),
		comments: await commentsOf(db, report.id),
		reader: { id: reader, name: locals.person!.name },
		signing: {
			signs,
			lastChange: report.changedBy === reader,
			mine: signatures.find(({ by }) => by === reader) ?? null
		}
	};
};

export const actions = {
	comment: async (event: Asked) => {
		const { report } = await asked(event);
		const form = await event.request.formData();
		const about = String(form.get('about') ?? '');
		const { ok, ...tried } = await comment(db, who(event), report, form);
		if (!ok) return fail(422, { tried: { about, problem: 'gone' as const, typed: '', ...tried } });
		back(event, about ? `chapter-${about}` : 'all');
	},
	withdraw: async (event: Asked) => {
		const { report } = await asked(event);
		await withdraw(db, who(event), report, await event.request.formData());
		back(event, 'all');
	},
	sign: async (event: Asked) => {
		const { params, request } = event;
		const result = await sign(db, library, who(event), params.report, await request.formData());
		if (!result.ok) return fail(422, { refused: result.refused, typed: result.typed });
		back(event, 'sign');
	},
	unsign: async (event: Asked) => {
		await asked(event);
		await unsign(db, who(event), event.params.report);
		back(event, 'sign');
	}
};
