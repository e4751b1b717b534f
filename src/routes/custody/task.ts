import type { custody } from '#lib/i18n/custody.ts';
import type { MyCustody } from '#lib/server/ballot/custody.ts';

type Words = (typeof custody)['nl'];

/** What a custodian has to do now, in a sentence. */
export function taskText(
	t: Words,
	{ period, task, again, counter }: Pick<MyCustody, 'period' | 'task' | 'again' | 'counter'>
): string {
	if (period.state === 'counted') return t['task-counted'];
	if (counter) return t['task-bring'];
	return task === 'split' && again ? t['task-split-again'] : t[`task-${task}`];
}
