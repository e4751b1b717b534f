import { LrsRefusal, type LrsAnswer, type LrsAsked } from './asked.ts';
import type { Pen } from './pen.ts';

const header = 'x-experience-api-consistent-through';

/** What a store said last, and when, by the milliseconds since this process began. */
const told = new WeakMap<Pen, { at: number; moment: string }>();

/** An answer that tells nothing of what is stored may be this late, in milliseconds. */
const late = 1_000;

/**
 * Answers with the moment up to which everything can be read, whatever comes of it. It is asked before reading.
 * An earlier moment is true as well, so answers to what was written say what was heard `lately`.
 */
export async function consistently(
	{ pen }: LrsAsked,
	asked: 'now' | 'lately',
	answer: () => Promise<LrsAnswer>
): Promise<LrsAnswer> {
	const through = { [header]: await momentOf(pen, asked) };
	try {
		const { headers, ...told } = await answer();
		return { ...told, headers: { ...through, ...headers } };
	} catch (refusal) {
		if (!(refusal instanceof LrsRefusal)) throw refusal;
		throw new LrsRefusal(refusal.status, refusal.message, { ...through, ...refusal.headers });
	}
}

async function momentOf(pen: Pen, asked: 'now' | 'lately'): Promise<string> {
	const at = performance.now();
	const before = told.get(pen);
	if (asked === 'lately' && before && at - before.at < late) return before.moment;
	const moment = await pen.consistentThrough();
	told.set(pen, { at, moment });
	return moment;
}
