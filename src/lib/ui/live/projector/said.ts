import { isDilemma, wayOf } from '#lib/live/agenda.ts';
import type { AgendaItem } from '#lib/live/agenda-item.ts';
import type { ProjectorScreen } from '#lib/live/words.ts';

type Seen = Pick<ProjectorScreen, 'phase' | 'result'>;

/** Messages of the projector that say what the group does now. */
export type Said =
	| 'read'
	| 'choose'
	| 'chooseFirst'
	| 'chooseSecond'
	| 'closed'
	| 'closedFirst'
	| 'closedSecond'
	| 'talk'
	| 'result'
	| 'firstResult';

/** What the group does now; null where there is nothing to do but look. */
export function saidOf({ phase, result }: Seen, item: AgendaItem): Said | null {
	const rounds = roundsOf(item);
	if (rounds === 0) return null;
	const isOne = rounds === 1;
	switch (phase) {
		case 'intro':
			return 'read';
		case 'first':
			return isOne ? 'choose' : 'chooseFirst';
		case 'first-closed':
			if (isOne) return 'closed';
			return result ? 'firstResult' : 'closedFirst';
		case 'talk':
			return 'talk';
		case 'second':
			return 'chooseSecond';
		case 'second-closed':
			return 'closedSecond';
		case 'revealed':
			return 'result';
		default:
			return null;
	}
}

/** Whether the screen asks the question; else it shows arguments or a result, with the question above. */
export const isAsking = ({ phase, result }: Seen, item: AgendaItem): boolean =>
	!result && phase !== 'revealed' && !(phase === 'talk' && isDilemma(item));

/** Whether a result is still to come, of which people may ask where it is. */
export function isWaiting({ phase, result }: Seen, item: AgendaItem): boolean {
	const never = isDilemma(item) && item.reveal === 'never';
	const isBetween = phase === 'first-closed' || phase === 'talk';
	return isBetween && !result && !never && roundsOf(item) === 2;
}

const roundsOf = (item: AgendaItem) =>
	wayOf(item).filter((phase) => phase === 'first' || phase === 'second').length;
