import type { Library } from '../../content/library.ts';
import type { HardMoment } from '../../live/words.ts';
import { contactsInRoom } from './contacts.ts';

/** What a facilitator reads in a hard minute, with whom to call: those who are there for everybody. */
export const momentsOf = (
	library: Pick<Library, 'moments' | 'organisation' | 'vocabulary'>
): HardMoment[] =>
	library.moments.map(({ id, title, say, do: acts, consult }) => ({
		...{ id, title, say, do: acts },
		contacts: contactsInRoom(library, consult)
	}));
