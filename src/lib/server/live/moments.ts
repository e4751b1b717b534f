import type { Library } from '../../content/library.ts';
import type { HardMoment } from '../../live/words.ts';
import { peopleFor } from '../../solo/contacts.ts';

/** What a facilitator reads in a hard minute, with whom to call: those who are there for everybody. */
export function momentsOf({
	moments,
	organisation,
	vocabulary
}: Pick<Library, 'moments' | 'organisation' | 'vocabulary'>): HardMoment[] {
	const reader = { units: [], kind: 'civil-servant' };
	const around = { organisation, vocabulary, reader, language: 'nl' as const, readMore: '' };
	return moments.map(({ id, title, say, do: acts, consult }) => ({
		...{ id, title, say, do: acts },
		contacts: peopleFor(consult, around).map(({ name, role, phone }) => ({
			...{ name, role: role ?? null, phone: phone ?? null }
		}))
	}));
}
