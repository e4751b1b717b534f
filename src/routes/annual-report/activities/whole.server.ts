import { error } from '@sveltejs/kit';
import { guard as words } from '#lib/i18n/guard.ts';
import { keeperOf, keepsAll, type Keeper } from '#lib/server/report/register/keeper.ts';

/**
 * Who keeps the register of the whole organisation.
 * @throws 403 for a coordinator of some units: files and the list of acts are about all of it
 */
export function wholeKeeper({ person, language }: App.Locals): Keeper {
	const keeper = keeperOf(person!);
	if (!keepsAll(keeper)) error(403, words[language].refused);
	return keeper;
}
