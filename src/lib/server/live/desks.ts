import type { OtherRemote } from '../../live/words.ts';
import type { Admitted } from './leaders.ts';
import type { Running } from './running.ts';

/** The remotes of a session that have a stream open, and how many. */
type Desks = Map<string, Pick<Admitted, 'isGuest' | 'name'> & { lines: number }>;

const desks = new WeakMap<Running, Desks>();

/** Remembers that a remote has a stream open. @returns what to do when it ends */
export function sitsDown({ running, remote, isGuest, name }: Admitted): () => void {
	const here: Desks = desks.get(running) ?? new Map();
	desks.set(running, here);
	const lines = (here.get(remote)?.lines ?? 0) + 1;
	here.set(remote, { isGuest, name, lines });
	return () => {
		const { lines } = here.get(remote)!;
		if (lines > 1) here.set(remote, { isGuest, name, lines: lines - 1 });
		else here.delete(remote);
	};
}

/** The other remotes that are there now. A guest reads no names. */
export function othersOf({ running, remote, isGuest: asksAGuest }: Admitted): OtherRemote[] {
	const { holder } = running.session.script;
	return [...(desks.get(running) ?? [])]
		.filter(([id]) => id !== remote)
		.map(([id, { isGuest, name }]) => ({
			...{ id, isGuest, holds: id === holder },
			name: asksAGuest ? '' : name
		}));
}
