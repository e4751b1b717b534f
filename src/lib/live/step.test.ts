import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Move } from './moves.ts';
import * as schemas from './moves.ts';
import { refusals } from './outcome.ts';
import { phases } from './phases.ts';
import type { Session } from './session.ts';
import { step } from './step.ts';
import { tables, type Table } from './tables.fixture.ts';

describe.each(tables)('a session: $name', (table) => {
	it('has every situation and every move in its table', () => {
		const { header, rows } = read(table);
		expect(header).toEqual(Object.keys(table.sessions));
		expect(Object.keys(rows)).toEqual(Object.keys(table.moves));
	});

	it('leads where the table says, or refuses with the reason it names', () => {
		const { rows } = read(table);
		for (const [move, cells] of Object.entries(rows))
			expect({ [move]: rowOf(table, move) }).toEqual({ [move]: cells });
	});

	it('never changes the session it was given', () => {
		for (const session of Object.values(table.sessions)) {
			const before = structuredClone(session);
			for (const move of Object.values(table.moves)) step(session, move(session));
			expect(session).toEqual(before);
		}
	});

	it('numbers every change, and nothing else', () => {
		for (const session of Object.values(table.sessions))
			for (const move of Object.values(table.moves)) {
				const outcome = step(session, move(session));
				const rise = outcome.ok && outcome.value !== session ? 1 : 0;
				const after = outcome.ok ? outcome.value : session;
				expect(after.room.sequence).toBe(session.room.sequence + rise);
			}
	});
});

describe('a session', () => {
	it('has every phase in a table', () => {
		const places = tables.flatMap(({ sessions }) => Object.values(sessions));
		expect(new Set(places.map(({ script }) => script.place.phase))).toEqual(new Set(phases));
	});

	it('has every move in a table', () => {
		const moves = tables.flatMap(({ moves, sessions }) =>
			Object.values(moves).map((move) => move(Object.values(sessions)[0]!).move)
		);
		const known = [
			schemas.facilitatorMoveSchema,
			schemas.seatMoveSchema,
			schemas.systemMoveSchema
		].flatMap(({ options }) => options.flatMap(({ entries }) => namesOf(entries.move)));
		expect(new Set(moves)).toEqual(new Set(known));
	});

	it('answers any move at all, and names every refusal', () => {
		const situations = tables.flatMap(({ sessions }) => Object.values(sessions));
		const moves = tables.flatMap((table) => Object.values(table.moves));
		fc.assert(
			fc.property(
				fc.constantFrom(...situations),
				fc.array(fc.constantFrom(...moves), { maxLength: 30 }),
				(start: Session, list) => {
					let session = start;
					for (const move of list) {
						const outcome = step(session, move(session) as Move);
						if (outcome.ok) session = outcome.value;
						else expect(refusals).toContain(outcome.refused);
					}
				}
			)
		);
	});
});

const namesOf = (move: { literal: string } | { options: readonly string[] }): readonly string[] =>
	'literal' in move ? [move.literal] : move.options;

function rowOf({ sessions, moves }: Table, move: string): string[] {
	return Object.values(sessions).map((session) => {
		const outcome = step(session, moves[move]!(session));
		if (!outcome.ok) return outcome.refused;
		const { place } = outcome.value.script;
		return whereOf(place) === whereOf(session.script.place) ? '=' : place.phase;
	});
}

const whereOf = (place: Session['script']['place']) =>
	`${place.phase} ${'item' in place ? place.item : ''}`;

function read({ expected }: Table) {
	const [header = [], ...lines] = expected
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/));
	return { header, rows: Object.fromEntries(lines.map(([move, ...cells]) => [move!, cells])) };
}
