import type { ProgrammeState } from '#lib/server/overview.ts';
import type { Status } from '#lib/ui/status.ts';

const badges: Record<ProgrammeState, Status> = {
	done: 'done',
	started: 'busy',
	'not-started': 'todo',
	'waits-for-meeting': 'busy',
	overdue: 'late',
	again: 'todo',
	expired: 'late'
};

/** The badge of a programme's state. */
export const badgeOf = (state: ProgrammeState): Status => badges[state];
