import type { AgendaItem } from './agenda-item.ts';
import { headCountSays, type HeadCountSays } from './head-count.ts';
import { chosenNow, current, type Chosen } from './question.ts';
import type { Rating } from './rating.ts';
import { awaited } from './reveal.ts';
import { screenOf, type Screen } from './screen.ts';
import type { Heads, Settings } from './script.ts';
import { listSeats } from './seats.ts';
import type { Session } from './session.ts';
import type { CloudWord } from './word-cloud.ts';

export type RemoteView = Screen & {
	role: 'remote';
	choosing: Chosen | null;
	/** How many choices are back after a restart, of a result that was shown. */
	awaited: Chosen | null;
	/** For the next move that leads the group on. */
	turn: number;
	/** Whether this device leads. */
	holds: boolean;
	settings: Settings;
	/** `isTyped`: false for a question of which a restart has lost the words. */
	agenda: { item: AgendaItem; isOver: boolean; isTyped: boolean }[];
	seats: { joined: number; present: number };
	/** Words that may be let through: those of two people or more. */
	cloud: CloudWord[];
	parked: readonly string[];
	note: string;
	heads: Heads | null;
	headCount: HeadCountSays | null;
	rated: number;
	rating: Rating | null;
	/** Texts that always stand there, whatever was chosen. */
	always: readonly ['unanimous-groups'];
};

/** The view of a device that leads, or may take over. */
export function remoteView(session: Session, remote: string): RemoteView {
	const { script, room } = session;
	const { turn, holder, settings, note, heads, mostChoices } = script;
	const seats = listSeats(room.seats);
	return {
		...screenOf(session),
		role: 'remote',
		choosing: chosenNow(session),
		awaited: awaited(session),
		turn,
		holds: remote === holder,
		settings,
		agenda: agendaOf(session),
		seats: { joined: seats.length, present: seats.filter(({ present }) => present).length },
		cloud: cloudOf(session),
		parked: room.parked,
		note,
		heads,
		headCount: heads && headCountSays(heads, mostChoices),
		rated: seats.filter(({ score }) => score !== null).length,
		rating: room.rating,
		always: ['unanimous-groups']
	};
}

const agendaOf = ({ script: { agenda, over }, room }: Session): RemoteView['agenda'] =>
	agenda.map((item) => ({
		item,
		isOver: item.key in over,
		isTyped: item.kind !== 'loose' || item.key in room.typed
	}));

function cloudOf({ script, room }: Session): CloudWord[] {
	const here = current(script);
	const shown = here?.place.phase === 'revealed' ? room.results[here.item.key]?.first : undefined;
	return shown?.show === 'words' ? shown.words : [];
}
