import { fail } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { changesPage } from '#lib/server/report/register/changes.ts';
import { turnBack } from '#lib/server/report/register/undo.ts';
import { wholeKeeper } from '../whole.server.ts';

export const load = async ({ locals, url }) => {
	const asked = Number(url.searchParams.get('page') ?? 1);
	const page = Number.isSafeInteger(asked) && asked > 0 ? asked : 1;
	wholeKeeper(locals);
	return changesPage(db, library, { page, language: locals.language });
};

type Asked = { request: Request; locals: App.Locals };

const turn =
	(way: 'undo' | 'redo') =>
	async ({ request, locals }: Asked) => {
		const keeper = wholeKeeper(locals);
		const id = String((await request.formData()).get('change'));
		const answer = await turnBack(db, keeper, id, way, today());
		return answer.ok ? { turned: way } : fail(409, { refused: answer.refused });
	};

export const actions = { undo: turn('undo'), redo: turn('redo') };
