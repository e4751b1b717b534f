/**
 * A value of JSON as one text, whatever the order in which its keys came: keys are sorted, and what is
 * undefined is left out. Equal values give equal texts, so a digest of it says whether they are the same.
 */
export function canonical(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) =>
		isRecord(part)
			? Object.fromEntries(
					Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1))
				)
			: part
	);
}

const isRecord = (part: unknown): part is Record<string, unknown> =>
	typeof part === 'object' && part !== null && !Array.isArray(part);
