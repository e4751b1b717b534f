import { isDilemma, wayOf } from '#lib/live/agenda.ts';
import type { AgendaItem } from '#lib/live/agenda-item.ts';
import type { Phase } from '#lib/live/phases.ts';
import type { RemoteView } from '#lib/live/remote-view.ts';

/** What comes when the group goes on: the name of the big button. */
export type NextStep =
	| 'begin'
	| `open-${'first' | 'second' | 'only'}`
	| `close-${'first' | 'second' | 'only'}`
	| 'begin-talk'
	| 'show-result'
	| 'finish-item'
	| `to-${'card' | 'statement' | 'question' | 'slide' | 'step' | 'break' | 'rating'}`
	| 'finish';

type Place = Pick<RemoteView, 'phase' | 'item' | 'position' | 'agenda'>;

/** What comes next where the group is; null after the end. */
export function nextStep({ phase, item, position, agenda }: Place): NextStep | null {
	if (phase === 'lobby') return agenda.length > 0 ? 'begin' : 'to-rating';
	if (phase === 'rating') return 'finish';
	if (phase === 'ended' || !item) return null;
	return inItem(item, phase) ?? arriving(agenda[position!.item]?.item);
}

/** What comes next inside an item; null at its end. */
function inItem(item: AgendaItem, phase: Phase): NextStep | null {
	const way = wayOf(item);
	const isTwice = way.includes('second');
	const result = isDilemma(item) && item.reveal === 'never' ? 'finish-item' : 'show-result';
	switch (phase) {
		case 'intro':
			if (way.length === 1) return null;
			return isTwice ? 'open-first' : 'open-only';
		case 'first':
			return isTwice ? 'close-first' : 'close-only';
		case 'first-closed':
			return isTwice ? 'begin-talk' : result;
		case 'talk':
			return 'open-second';
		case 'second':
			return 'close-second';
		case 'second-closed':
			return result;
		default:
			return null;
	}
}

const names: Record<AgendaItem['kind'], NextStep> = {
	card: 'to-card',
	statement: 'to-statement',
	scale: 'to-question',
	ranking: 'to-question',
	words: 'to-question',
	loose: 'to-question',
	knowledge: 'to-slide',
	step: 'to-step',
	break: 'to-break'
};

const arriving = (item: AgendaItem | undefined): NextStep =>
	item ? names[item.kind] : 'to-rating';

/** The name of a phase; an item with one round has no first choice. */
export type PhaseName = Phase | 'first-only' | 'first-closed-only';

export function phaseName({ phase, item }: Pick<RemoteView, 'phase' | 'item'>): PhaseName {
	const isOnce = item !== null && !wayOf(item).includes('second');
	return isOnce && (phase === 'first' || phase === 'first-closed') ? `${phase}-only` : phase;
}

/** Whether the first result may be shown before the second choice. */
export function canRevealFirst({
	phase,
	item,
	shown
}: Pick<RemoteView, 'phase' | 'item' | 'shown'>) {
	if (!item || !wayOf(item).includes('second') || shown.includes('first')) return false;
	if (isDilemma(item) && item.reveal === 'never') return false;
	return phase === 'first-closed' || phase === 'talk';
}

/** The round of which paper slips can be counted now; null where none can. */
export function slipsRound({ phase, shown }: Pick<RemoteView, 'phase' | 'shown'>) {
	if (phase === 'second-closed') return 'second' as const;
	const isFirst = phase === 'first-closed' || phase === 'talk';
	return isFirst && !shown.includes('first') ? ('first' as const) : null;
}

/** Whether the group is too small for a result: it then gets a talk without numbers. */
export function isSmall({ phase, item, promised, seats, result }: RemoteView): boolean {
	if (!promised || !item || (isDilemma(item) && item.reveal === 'never')) return false;
	if (phase === 'talk') return seats.joined < promised.from;
	return (
		phase === 'revealed' && [result?.first, result?.second].some((each) => each?.show === 'talk')
	);
}

/** Which of the texts for the facilitator belongs to where the group is; null after the end. */
export function promptOf({ phase, item }: Pick<RemoteView, 'phase' | 'item'>) {
	switch (phase) {
		case 'lobby':
		case 'talk':
		case 'revealed':
		case 'rating':
			return phase;
		case 'intro':
			if (item?.kind === 'break') return 'break';
			return item && wayOf(item).length === 1 ? 'plain' : 'intro';
		case 'first':
		case 'second':
			return 'choosing';
		case 'first-closed':
			return 'closed';
		case 'second-closed':
			return 'secondClosed';
		default:
			return null;
	}
}
