import { phoneView, type PhoneView } from './phone-view.ts';
import { chosenNow, type Chosen } from './question.ts';
import { remoteView, type RemoteView } from './remote-view.ts';
import { screenOf, type Screen } from './screen.ts';
import { listSeats } from './seats.ts';
import type { Session } from './session.ts';

export type Role =
	{ role: 'projector' } | { role: 'remote'; remote: string } | { role: 'phone'; seat: string };

/** `here`: how many devices take part at this moment. */
export type ProjectorView = Screen & {
	role: 'projector';
	here: number;
	choosing: Chosen | null;
	note: string;
};

export type View = ProjectorView | RemoteView | PhoneView;

/** The whole view for one screen. Before a result is shown, no part of it depends on what others chose. */
export function view(session: Session, role: { role: 'projector' }): ProjectorView;
export function view(session: Session, role: { role: 'remote'; remote: string }): RemoteView;
export function view(session: Session, role: { role: 'phone'; seat: string }): PhoneView;
export function view(session: Session, role: Role): View;
export function view(session: Session, role: Role): View {
	switch (role.role) {
		case 'projector':
			return projectorView(session);
		case 'remote':
			return remoteView(session, role.remote);
		case 'phone':
			return phoneView(session, role.seat);
	}
}

const projectorView = (session: Session): ProjectorView => ({
	...screenOf(session),
	role: 'projector',
	here: listSeats(session.room.seats).filter(({ present }) => present).length,
	choosing: chosenNow(session),
	note: session.script.note
});
