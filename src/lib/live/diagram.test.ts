import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Move } from './moves.ts';
import { itemPhases, phases } from './phases.ts';
import { pause } from './session.fixture.ts';
import type { Session } from './session.ts';
import { step } from './step.ts';
import { tables, type Table } from './tables.fixture.ts';

const sections = readFileSync('docs/diagrams/live.md', 'utf8').split(/^## /m).slice(1);
const diagrams = sections.filter((section) => section.includes('```mermaid'));
const titleOf = (section: string) => section.split('\n')[0];

describe('docs/diagrams/live.md', () => {
	it('has one diagram for every kind of item', () => {
		expect(diagrams.map(titleOf)).toEqual(tables.map(({ name }) => name));
	});

	it.each(tables)('draws where every move leads: $name', (table) => {
		const section = diagrams.find((each) => titleOf(each) === table.name) ?? '';
		expect(drawn(section)).toEqual(walked(table));
	});

	it('lists the moves that leave the group where it is, and the phases they are taken in', () => {
		const rows = [...sections.at(-1)!.matchAll(/^\| `([\w-]+)` \| \w+ \| (.+) \|$/gm)];
		const written = rows.flatMap(([, move = '', where = '']) =>
			where.startsWith('where') ? [] : listed(where).map((phase) => `${phase} : ${move}`)
		);
		expect(unique(written)).toEqual(unique(tables.flatMap(staying)));
	});
});

/** Every session of a table, and the same with one more item to come. */
const situations = ({ sessions }: Table): Session[] =>
	Object.values(sessions).flatMap(({ script, room }) => {
		const longer = { ...script, agenda: [...script.agenda, pause('extra')] };
		return script.agenda.length > 0
			? [
					{ script, room },
					{ script: longer, room }
				]
			: [{ script, room }];
	});

type Edge = { from: Session['script']['place']; to: Session['script']['place']; move: Move };

function edgesOf(table: Table): Edge[] {
	return situations(table).flatMap((session) =>
		Object.values(table.moves).flatMap((make) => {
			const outcome = step(session, make(session));
			const move = make(session);
			return outcome.ok
				? [{ from: session.script.place, to: outcome.value.script.place, move }]
				: [];
		})
	);
}

const isStaying = ({ from, to }: Edge) =>
	from.phase === to.phase && (!('item' in from) || !('item' in to) || from.item === to.item);

function walked(table: Table): string[] {
	const leading = edgesOf(table).filter((edge) => !isStaying(edge));
	return unique(
		leading.map(({ from, to, move }) => `${from.phase} --> ${to.phase} : ${move.move}`)
	);
}

function staying(table: Table): string[] {
	return edgesOf(table)
		.filter(isStaying)
		.map(({ from, move }) => `${from.phase} : ${move.move}`);
}

/** The edges of a diagram; one from `item` or `session` is one from every phase in it that is drawn. */
function drawn(section: string): string[] {
	const edges = [...section.matchAll(/^\s*(\w+) --> (\w+) : (.+)$/gm)].flatMap(
		([, from = '', to = '', moves = '']) =>
			moves.split(', ').map((move) => ({ from: plain(from), to: plain(to), move }))
	);
	const here = phases.filter((phase) => edges.some(({ from }) => from === phase));
	const inside: Record<string, readonly string[]> = {
		session: here,
		item: here.filter((phase) => itemPhases.some((each) => each === phase))
	};
	return unique(
		edges.flatMap(({ from, to, move }) =>
			(inside[from] ?? [from]).map((phase) => `${phase} --> ${to} : ${move}`)
		)
	);
}

/** Mermaid takes no hyphen in the name of a state. */
const plain = (state: string) => state.replace('_', '-');

function listed(where: string): string[] {
	const named = [...where.matchAll(/`([\w-]+)`/g)].map(([, phase]) => phase);
	return where.startsWith('all but')
		? phases.filter((phase) => !named.includes(phase))
		: phases.filter((phase) => named.includes(phase));
}

const unique = (edges: string[]) => [...new Set(edges)].toSorted();
