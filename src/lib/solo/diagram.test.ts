import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tables, type Table } from '#lib/solo/tables.fixture.ts';

const sections = readFileSync('docs/diagrams/walk.md', 'utf8').split(/^## /m).slice(1);

describe('docs/diagrams/walk.md', () => {
	it('has one diagram for every machine', () => {
		expect(sections.map(titleOf)).toEqual(tables.map(({ name }) => name));
	});

	it.each(tables)('draws what the machine does: $name', (table) => {
		const section = sections.find((each) => titleOf(each) === table.name) ?? '';
		expect(drawn(section)).toEqual(walked(table));
	});
});

/** Every accepted move of the table, as `phase --> phase : move`. */
function walked({ step, walks, moves }: Table): string[] {
	const edges = Object.values(walks).flatMap((walk) =>
		Object.values(moves).flatMap((move) => {
			const outcome = step(walk, move);
			return outcome.ok ? `${walk.phase} --> ${outcome.walk.phase} : ${move.move}` : [];
		})
	);
	return unique(edges);
}

/** The edges of the diagram; one from `walking` is one from every phase on the way. */
function drawn(section: string): string[] {
	const edges = [...section.matchAll(/^\s*(\w+) --> (\w+) : (.+)$/gm)].flatMap(
		([, from = '', to = '', moves = '']) => moves.split(', ').map((move) => ({ from, to, move }))
	);
	const onTheWay = unique(edges.map(({ from }) => from).filter((from) => from !== 'walking'));
	return unique(
		edges.flatMap(({ from, to, move }) =>
			(from === 'walking' ? onTheWay : [from]).map((phase) => `${phase} --> ${to} : ${move}`)
		)
	);
}

const titleOf = (section: string) => section.split('\n')[0];
const unique = (edges: string[]) => [...new Set(edges)].toSorted();
