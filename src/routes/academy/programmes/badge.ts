import type { ProgrammeState } from '#lib/server/academy/programmes/list.ts';
import type { Status } from '#lib/ui/status.ts';

/** The badge of a programme, by how far it is. */
export const badgeOf = (state: ProgrammeState): Status => {
	const badges = {
		never: 'todo',
		asked: 'busy',
		agreed: 'busy',
		published: 'done',
		changed: 'busy',
		withdrawn: 'locked'
	} as const;
	return badges[state];
};
