import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusals } from '#lib/solo/outcome.ts';
import { tables, type Table } from '#lib/solo/tables.fixture.ts';

describe.each(tables)('the walk: $name', (table) => {
	it('has every phase and every move in its table', () => {
		const { header, rows } = read(table);
		expect(header).toEqual(Object.keys(table.moves));
		expect(Object.keys(rows)).toEqual(Object.keys(table.walks));
	});

	it('leads where the table says, or refuses with the reason it names', () => {
		const { rows } = read(table);
		for (const [walk, cells] of Object.entries(rows)) {
			expect({ [walk]: rowOf(table, walk) }).toEqual({ [walk]: cells });
		}
	});

	it('answers any move at all, and names every refusal', () => {
		const move = fc.oneof(
			fc.constantFrom(...Object.values(table.moves)),
			fc.record({ move: fc.string(), option: fc.anything(), answer: fc.anything() })
		);
		fc.assert(
			fc.property(
				fc.constantFrom(...Object.values(table.walks)),
				fc.array(move),
				(start, moves) => {
					let walk = start;
					for (const each of moves) {
						const outcome = table.step(walk, each);
						if (outcome.ok) walk = outcome.walk;
						else expect(refusals).toContain(outcome.refused);
					}
				}
			)
		);
	});

	it('never changes the walk it was given', () => {
		for (const walk of Object.values(table.walks)) {
			const before = structuredClone(walk);
			for (const move of Object.values(table.moves)) table.step(walk, move);
			expect(walk).toEqual(before);
		}
	});
});

function rowOf({ step, walks, moves }: Table, walk: string): string[] {
	return Object.values(moves).map((move) => {
		const outcome = step(walks[walk]!, move);
		return outcome.ok ? outcome.walk.phase : outcome.refused;
	});
}

function read({ expected }: Table) {
	const [header = [], ...lines] = expected
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/));
	return { header, rows: Object.fromEntries(lines.map(([walk, ...cells]) => [walk!, cells])) };
}
