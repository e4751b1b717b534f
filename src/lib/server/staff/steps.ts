/** How far a list is that is taken over. */
export const stepsOf = ['compare', 'write', 'finish'] as const;
export type Step = (typeof stepsOf)[number];

const running = new Map<string, Step>();

/**
 * Does long work under the id of its list, so that a screen can ask how far it is. Another process of the
 * same installation does not know: the screen then says only that it is busy.
 */
export async function followed<Result>(
	id: string,
	work: (tell: (step: Step) => void) => Promise<Result>
): Promise<Result> {
	try {
		return await work((step) => void running.set(id, step));
	} finally {
		running.delete(id);
	}
}

/** The step that a list is at, or null when it is not being taken over here. */
export const stepOf = (id: string): Step | null => running.get(id) ?? null;
