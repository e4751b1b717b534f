import type { Library } from '../../content/library.ts';
import type { Contact } from '../../live/words.ts';
import { peopleFor } from '../../solo/contacts.ts';

/** In a room are people of many units and kinds: only who is there for everybody is named. */
const everybody = { units: [], kind: 'civil-servant' };

/** The people behind these codes as a screen of a session names them, in Dutch like the content around. */
export const contactsInRoom = (
	{ organisation, vocabulary }: Pick<Library, 'organisation' | 'vocabulary'>,
	codes: readonly string[]
): Contact[] =>
	peopleFor(codes, { organisation, vocabulary, reader: everybody, language: 'nl' }).map(
		({ name, role, phone }) => ({ name, role: role ?? null, phone: phone ?? null })
	);
