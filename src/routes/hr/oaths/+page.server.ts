import { fail } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { readOathFilter } from '#lib/server/oath-filter.ts';
import { registerOaths } from '#lib/server/oath-register.ts';
import { dropOaths, restoreOaths } from '#lib/server/oath-remove.ts';
import { lookAtOaths } from '#lib/server/oaths.ts';
import { asked, readerOf, type Asked } from './asked.server.ts';

export const load = async ({ locals, url }) => {
	const filter = readOathFilter(url.searchParams);
	const reader = readerOf(locals);
	const page = await lookAtOaths(db, reader, filter);
	return { page, today: reader.on, filter: page.unitGone ? { ...filter, unit: '' } : filter };
};

export const actions = {
	register: async (form: Asked) => {
		const { reader, duty, text, texts } = await asked(form);
		const filled = { takenOn: text('takenOn'), way: text('way'), activity: text('activity') };
		const typed = { people: texts('people'), ...filled };
		const made = await registerOaths(db, reader, duty, typed);
		if (!made.ok) return fail(422, { typed, problems: made.problems });
		return { added: made.ids, linked: made.linked };
	},
	remove: async (form: Asked) => {
		const { reader, duty, text, texts } = await asked(form);
		const dates = texts('dates');
		if (dates.length === 0) return fail(422, { problems: { people: 'none' as const } });
		const kept = await dropOaths(db, reader, duty, dates);
		if (kept === 'gone') return fail(409, { gone: true });
		if (kept === 'yourself') return fail(422, { problems: { people: kept } });
		return text('undo') ? { undone: true } : { kept };
	},
	restore: async (form: Asked) => {
		const { reader, duty, text } = await asked(form);
		const restored = await restoreOaths(db, reader, duty, text('kept'));
		return restored > 0 ? { restored } : fail(409, { gone: true });
	}
};
