import type { WritingStep } from '#lib/solo/view.ts';
import { startWriting, type WritingWalk } from '#lib/solo/writing.ts';

export const startWritingWalk = (steps: readonly WritingStep[]): WritingWalk =>
	startWriting(steps.map(({ id }) => id));
