import { error } from '@sveltejs/kit';
import { storyMap } from '#lib/dilemma/edit/story-map.ts';
import { ui } from '#lib/i18n/ui.ts';
import { caseDraft } from '#lib/server/academy/items/case-draft.ts';
import { db } from '#lib/server/app.ts';

export const load = async ({ locals, params }) => {
	const draft = await caseDraft(db, params.item);
	if (!draft) error(404, ui[locals.language].notFound);
	return { id: params.item, title: String(draft.title ?? params.item), map: storyMap(draft) };
};
