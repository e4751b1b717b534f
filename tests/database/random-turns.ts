import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { addDays } from '#lib/programme/calendar.ts';
import type { Programme } from '#lib/programme/schema.ts';
import { someDay } from './random-days.ts';

/** A turn through a programme of two modules: one to do alone, then a meeting. */
export const someTurn = fc.record({
	startedOn: someDay,
	days: fc.option(fc.integer({ min: 0, max: 60 })),
	proves: fc.constantFrom('asked', 'other'),
	programme: fc.constantFrom('asked', 'easy', 'other'),
	/** Days after the start on which the module was done that is followed alone. */
	alone: fc.option(fc.integer({ min: 0, max: 60 })),
	/** Nothing was drawn for it. */
	empty: fc.boolean()
});

type Some = typeof someTurn extends fc.Arbitrary<infer T> ? T : never;

/** A meeting in the calendar that completes the second module. */
export const someMeeting = fc.record({
	module: fc.constantFrom('asked/together', 'easy/together'),
	heldOn: someDay,
	openFor: fc.constantFrom('nobody' as const, 'unit' as const, 'everyone' as const),
	unit: fc.option(fc.nat({ max: 6 })),
	capacity: fc.constantFrom(null, null, 12)
});

/** Version 1 of a programme. */
export const versionOf = (programme: string) => ({
	...{ programme, version: 1, publishedOn: '2023-01-01' },
	definition: {
		...{ id: programme, title: programme, audiences: [] },
		modules: [
			{ id: 'alone', form: 'individual', required: true, items: [] },
			{ id: 'together', form: 'live', required: true, items: [] },
			{ id: 'extra', form: 'individual', required: false, items: [] }
		]
	} as unknown as Programme
});

/** The row of a turn, with the day on which its first module was done. */
export function turnOf({ startedOn, days, proves, programme, alone, empty }: Some) {
	const items = empty ? [] : [{ item: 'some', required: true }];
	return {
		...{ id: randomUUID(), startedOn, proves, programme, version: 1 },
		completedOn: days === null ? null : addDays(startedOn, days),
		plan: [
			{ module: 'alone', items },
			{ module: 'together', items: [] }
		],
		doneOn: alone === null ? null : addDays(startedOn, alone)
	};
}

type Turn = ReturnType<typeof turnOf> & { personId: string };

/** The module that is done in a turn. */
export const modulesOf = ({ id, doneOn }: Turn) =>
	doneOn === null ? [] : [{ enrolmentId: id, module: 'alone', completedOn: doneOn }];

/** Somebody has at most one open turn of a programme. */
export function isOnlyOpenTurn(turn: Turn, at: number, all: Turn[]): boolean {
	const same = (other: Turn) =>
		other.completedOn === null &&
		other.personId === turn.personId &&
		other.programme === turn.programme;
	return turn.completedOn !== null || all.findIndex(same) === at;
}
