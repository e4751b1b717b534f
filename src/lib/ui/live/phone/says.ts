import type { AgendaItem } from '#lib/live/agenda-item.ts';
import type { Phase } from '#lib/live/phases.ts';

/** What a screen reader says when the group goes on: a key of the words of the phone, or of its end. */
export type Says =
	| 'lobbyTitle'
	| 'introSays'
	| 'lookSays'
	| 'breakSays'
	| 'firstSays'
	| 'closedTitle'
	| 'talkTitle'
	| 'secondSays'
	| 'resultTitle'
	| 'rateTitle'
	| 'endTitle';

const byPhase: Record<Exclude<Phase, 'intro'>, Says> = {
	lobby: 'lobbyTitle',
	first: 'firstSays',
	'first-closed': 'closedTitle',
	talk: 'talkTitle',
	second: 'secondSays',
	'second-closed': 'closedTitle',
	revealed: 'resultTitle',
	rating: 'rateTitle',
	ended: 'endTitle'
};

export function saysOf({ phase, item }: { phase: Phase; item: AgendaItem | null }): Says {
	if (phase !== 'intro') return byPhase[phase];
	if (item?.kind === 'break') return 'breakSays';
	return item?.kind === 'knowledge' || item?.kind === 'step' ? 'lookSays' : 'introSays';
}
