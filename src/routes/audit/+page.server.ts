import { db, library } from '#lib/server/app.ts';
import { readLog } from '#lib/server/audit.ts';
import { kindLabels } from '#lib/server/kinds.ts';

export const load = async ({ locals, url }) => ({
	log: await readLog(db, locals.person!.personId, {
		action: url.searchParams.get('action'),
		before: url.searchParams.get('before')
	}),
	kinds: kindLabels(library.vocabulary, locals.language)
});
