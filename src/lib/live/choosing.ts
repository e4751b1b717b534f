import { isDilemma } from './agenda.ts';
import { arrived, type Here } from './here.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import type { ItemPhase } from './phases.ts';
import { revealed } from './reveal.ts';
import type { Session } from './session.ts';

type ChoosingMove = 'open' | 'close' | 'reveal' | 'reveal-first';

/** Opening, closing and showing by name, for a remote with a button for each. */
export function choosing(session: Session, here: Here, move: ChoosingMove): Outcome<Session> {
	if (here.isOver) return refused('item-over');
	if (here.way.length === 1) return refused('nothing-to-choose');
	switch (move) {
		case 'open':
			return open(session, here);
		case 'close':
			return close(session, here);
		case 'reveal':
			return reveal(session, here);
		case 'reveal-first':
			return revealFirst(session, here);
	}
}

const opens: Partial<Record<ItemPhase, ItemPhase>> = {
	intro: 'first',
	'first-closed': 'first',
	talk: 'second',
	'second-closed': 'second'
};

function open(session: Session, here: Here): Outcome<Session> {
	const { phase, shown } = here.place;
	if (phase === 'revealed') return refused('already-revealed');
	if (phase === 'first-closed' && shown.first !== undefined) return refused('already-revealed');
	const opened = opens[phase];
	return opened ? accepted(arrived(session, here, opened)) : refused('already-open');
}

function close(session: Session, here: Here): Outcome<Session> {
	const { phase } = here.place;
	if (phase !== 'first' && phase !== 'second') return refused('not-now');
	return accepted(arrived(session, here, `${phase}-closed`));
}

/** The first choice is shown together with the second: a result in between pulls people to the majority. */
function reveal(session: Session, here: Here): Outcome<Session> {
	const { phase } = here.place;
	if (here.way[here.way.indexOf(phase) + 1] === 'revealed')
		return accepted(arrived(session, here, 'revealed'));
	switch (phase) {
		case 'first':
		case 'second':
			return refused('still-open');
		case 'first-closed':
		case 'talk':
			return refused('second-choice-first');
		case 'revealed':
			return refused('already-revealed');
		default:
			return refused('not-now');
	}
}

/** The exception to it, by a button of its own. Not while people choose. */
function revealFirst(session: Session, { item, place, way }: Here): Outcome<Session> {
	if (!way.includes('second')) return refused('not-now');
	if (place.shown.first !== undefined) return refused('already-revealed');
	if (place.phase === 'first') return refused('still-open');
	if (place.phase !== 'first-closed' && place.phase !== 'talk') return refused('not-now');
	if (isDilemma(item) && item.reveal === 'never') return refused('never-shown');
	return accepted(revealed(session, item, place, ['first']));
}
