/**
 * How far somebody is with a part: nothing yet; a key pair in their browser; a sealed part that waits for
 * them; the part in a file of theirs; and that file opened once to see whether it is whole.
 */
export const partStates = ['away', 'joined', 'sent', 'received', 'checked'] as const;
export type PartState = (typeof partStates)[number];

/** The conversation about a key: who keeps it, everyone joins, one splits, everyone gets a part. */
export const ceremonies = ['no-seats', 'joining', 'splitting', 'receiving', 'kept'] as const;
export type Ceremony = (typeof ceremonies)[number];

/** What somebody has to do now. */
export type Task = 'join' | 'wait' | 'split' | 'receive' | 'check' | 'keep';

/** The state of a part, from what is stored of it. */
export function partStateOf(
	part: { sealed: boolean; receivedOn: string | null; checkedOn: string | null } | undefined
): PartState {
	if (!part) return 'away';
	if (part.receivedOn) return part.checkedOn ? 'checked' : 'received';
	return part.sealed ? 'sent' : 'joined';
}

/** Where the ceremony is; the slowest decides. */
export function ceremonyOf(people: readonly PartState[]): Ceremony {
	if (people.length === 0) return 'no-seats';
	if (people.includes('away')) return 'joining';
	if (people.includes('joined')) return 'splitting';
	return people.includes('sent') ? 'receiving' : 'kept';
}

/** What somebody has to do in a ceremony. */
export function taskOf(ceremony: Ceremony, own: PartState): Task {
	if (own === 'joined') return ceremony === 'splitting' ? 'split' : 'wait';
	const tasks = { away: 'join', sent: 'receive', received: 'check', checked: 'keep' } as const;
	return tasks[own];
}
