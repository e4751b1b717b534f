import type { Heads } from './script.ts';

/** What a head count says beside the choices that were made. */
export type HeadCountSays = 'fits' | 'more-choices-than-people' | 'fewer-than-half-chose';

/**
 * One device is one choice, so the people in the room and online are the check. `mostChoices`: the most
 * choices in any question of the session.
 */
export function headCountSays({ room, online }: Heads, mostChoices: number): HeadCountSays {
	const people = room + online;
	if (mostChoices > people) return 'more-choices-than-people';
	return 2 * mostChoices < people ? 'fewer-than-half-chose' : 'fits';
}
