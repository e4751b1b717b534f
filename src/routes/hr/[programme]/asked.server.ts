import { error } from '@sveltejs/kit';
import { hr as words } from '#lib/i18n/hr.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { findCounted } from '#lib/server/hr.ts';
import { readFilter } from '#lib/server/hr-filter.ts';
import { hrScope } from '#lib/server/hr-question.ts';
import { kindLabels } from '#lib/server/kinds.ts';

type Event = { locals: App.Locals; params: { programme: string }; url: URL };

/**
 * The programme of a page of HR with what is asked of it, and what every such page shows. `programme` is
 * not there when it began later than the day that is asked.
 */
export async function askedOf({ locals, params, url }: Event) {
	const filter = readFilter(url.searchParams, today());
	const found = await findCounted(db, params.programme, filter.on);
	if (!found) error(404, words[locals.language].noSuchProgramme);
	const page = {
		...{ today: today(), filter, id: params.programme },
		kinds: kindLabels(library.vocabulary, locals.language)
	};
	const scope = hrScope(locals.person!.grants);
	return found.state === 'not-yet'
		? { scope, page: { ...page, title: found.title, since: found.since } }
		: {
				scope,
				programme: found.programme,
				page: { ...page, title: found.programme.definition.title }
			};
}
