import type { PhoneScreen } from '#lib/live/words.ts';

/** Ways to choose, and things to look at, that come with the later screens. */
const more = ['scale', 'ranking', 'words', 'knowledge', 'step'];

/** Whether a moment needs screens that come after the first choice of a card, or soon will. */
export function isLater({ phase, item, asks, own, timer }: PhoneScreen): boolean {
	if (timer) return true;
	if (phase === 'lobby') return false;
	const isBefore = phase === 'intro' || asks !== null;
	return !isBefore || own.first !== undefined || (item !== null && more.includes(item.kind));
}
