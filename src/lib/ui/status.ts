import type { IconName } from './icons.ts';

/** Where someone stands with a part of a programme, and what else a badge may say about it. */
export type Status = 'done' | 'busy' | 'todo' | 'required' | 'optional' | 'late' | 'locked';

/** The drawing beside the word, so that colour never carries the meaning alone. */
export const statusIcon: Record<Status, IconName | undefined> = {
	done: 'check',
	busy: 'half',
	todo: 'circle',
	required: undefined,
	optional: undefined,
	late: 'warning',
	locked: 'lock'
};
