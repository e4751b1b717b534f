import * as fc from 'fast-check';
import { send, type Asked } from './asked.ts';
import { complaintAbout, secretsOf, shown } from './complaints.ts';
import type { Door } from './doors.ts';
import { mutated, type Made } from './mutated.ts';
import { nameIn, readableNames, type Readable } from './names.ts';
import { stranger, type World } from './world.ts';

/** How often a door answered with each status. */
export type Tally = Map<string, Record<number, number>>;

/** `trouble`: what could not be begun again on the way. */
export type Outcome = { complaints: string[]; tally: Tally; trouble: string[] };

/** Requests at one door in a row: what one of them makes or breaks, others are asked with too. */
const inARow = 20;
const atOnce = 8;

type Asking = { door: Door; made: Made };

/** How often and with which chance; `tell` hears how many were asked, `complain` what went wrong. */
export type Terms = {
	requests: number;
	seed: number;
	tell?: (asked: number) => void;
	complain?: (complaint: string) => void;
};

/**
 * Asks every door this many mutated requests, a few at each in turn.
 * @param look finds the doors that there are by then
 */
export async function askAll(
	world: World,
	look: () => Promise<readonly Door[]>,
	{ requests, seed, tell, complain }: Terms
): Promise<Outcome> {
	const tally: Tally = new Map();
	const complaints = new Set<string>();
	const trouble = new Set<string>();
	const secrets = secretsOf(world);
	const complainOf = (door: Door, what: string, request: Asked) => {
		const complaint = `${door.name} ${what}: ${shown(request)}`;
		complaints.add(complaint);
		complain?.(complaint);
	};
	let asked = 0;
	let readable: Readable | undefined;

	const ask = async ({ door, made }: Asking) => {
		const request = await made.make();
		const answer = await send(world.product.address, request, world.known).catch(
			(problem: unknown) => problem as Error
		);
		if (answer instanceof Error)
			return complainOf(door, `does not answer (${answer.message})`, request);
		const counts = tally.get(door.name) ?? {};
		tally.set(door.name, counts);
		counts[answer.status] = (counts[answer.status] ?? 0) + 1;
		const complaint = complaintAbout(answer, secrets);
		if (complaint) complainOf(door, complaint, request);
		const named = nameIn(answer.text, world, { door, names: readable?.get(made.who) });
		if (named) complainOf(door, `names ${named} to ${made.who}`, request);
		if (isSignedOut(answer.status, answer.headers.location, made, request))
			await world.signIn(made.who);
	};

	for (let round = 0; round * inARow < requests; round++) {
		await world.renew().catch((problem: unknown) => trouble.add(String(problem)));
		const doors = await look();
		readable ??= await readableNames(world, doors);
		const count = Math.min(inARow, requests - round * inARow);
		const waiting = doors.flatMap((door, at) =>
			fc
				.sample(mutated(door), { numRuns: count, seed: seed + 1000 * round + at })
				.map((made): Asking => ({ door, made }))
		);
		waiting.reverse();
		const worker = async () => {
			for (let next = waiting.pop(); next; next = waiting.pop()) {
				if (++asked % 500 === 0) await world.forgive();
				await ask(next);
			}
		};
		await Promise.all(Array.from({ length: atOnce }, worker));
		tell?.(asked);
	}
	return { complaints: [...complaints], tally, trouble: [...trouble] };
}

/** Whether somebody who was signed in is no longer. */
const isSignedOut = (status: number, location: string | undefined, { who }: Made, asked: Asked) =>
	who !== stranger &&
	asked.headers['cookie']?.startsWith('~') &&
	(status === 401 || location?.startsWith('/sign-in?to='));
