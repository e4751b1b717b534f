import { error } from '@sveltejs/kit';
import { guard as words } from '#lib/i18n/guard.ts';
import { today } from '#lib/server/clock.ts';
import type { Editor } from '#lib/server/report/tables/editor.ts';

/**
 * Who works on the tables, today. The tables are of the whole organisation, and so is the role.
 * @throws 403 for anybody else
 */
export function editorIn({ person, language }: App.Locals): Editor {
	if (!person?.roles.includes('integrity-coordinator')) error(403, words[language].refused);
	return { personId: person.personId, language, on: today() };
}

/** @throws 404 */
export const none = (): never => error(404, 'No such table');
