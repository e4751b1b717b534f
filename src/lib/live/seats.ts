import type { Vote } from './vote.ts';

/** One device that takes part. `votes` by question; what it is known by is a hash, and no name. */
export type Seat = {
	sequence: number;
	present: boolean;
	votes: Readonly<Record<string, Vote>>;
	score: number | null;
};

/**
 * All seats by their hash, in boxes: a choice copies one box of a few seats, and not a thousand of them. A
 * map also leaves nothing behind where somebody writes a session out as JSON.
 */
export type Seats = readonly ReadonlyMap<string, Seat>[];

const boxes = 64;

export const noSeats: Seats = Array.from({ length: boxes }, () => new Map<string, Seat>());

export const findSeat = (seats: Seats, hash: string): Seat | undefined =>
	seats[boxOf(hash)]!.get(hash);

/** The seats with this one, new or changed. */
export function withSeat(seats: Seats, hash: string, seat: Seat): Seats {
	const box = boxOf(hash);
	return seats.with(box, new Map(seats[box]).set(hash, seat));
}

export const countSeats = (seats: Seats): number =>
	seats.reduce((count, box) => count + box.size, 0);

export const listSeats = (seats: Seats): Seat[] => seats.flatMap((box) => [...box.values()]);

export const seatEntries = (seats: Seats): [string, Seat][] =>
	seats.flatMap((box) => [...box.entries()]);

/** The seats, each of them changed. */
export const mapSeats = (seats: Seats, change: (seat: Seat) => Seat): Seats =>
	seats.map((box) => new Map([...box].map(([hash, seat]) => [hash, change(seat)])));

function boxOf(hash: string): number {
	let box = 0;
	for (let at = 0; at < hash.length; at++) box = (31 * box + hash.charCodeAt(at)) % boxes;
	return box;
}
