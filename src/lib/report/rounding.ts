import { add, sum, type Group, type Row } from './table.ts';

/** Every published number is a multiple of this. */
export const base = 5;

/** A number of the table, on an edge of a network in which what comes into a node also leaves it. */
type Edge = { from: number; to: number; value: number };

/**
 * Controlled random rounding: a table of multiples of 5 that adds up, in which every number is one of
 * the two multiples beside the exact one, and the expectation of each number is the exact number. Of
 * the tables that fit, each has a chance. `votes` are the exact counts per unit; `random` gives
 * numbers from 0 up to 1.
 */
export function drawTable(
	group: Group,
	votes: ReadonlyMap<string, readonly number[]>,
	random: () => number
): Row {
	const edges: Edge[] = [];
	const hub = 0;
	let nodes = 1;
	const table = lay(group, hub, []);
	roundEdges(edges, nodes, random);
	return table();

	/** Lays the edges of a row: its total comes from `above`, its counts go to the nodes in `below`. */
	function lay(row: Group, above: number, below: readonly number[]): () => Row {
		const exact = add(row.units.map((unit) => votes.get(unit)!));
		const node = nodes++;
		const inner = exact.map(() => (row.parts.length > 0 ? nodes++ : node));
		const total = edge(above, node, sum(exact));
		const cells = exact.map((value, option) => edge(inner[option]!, below[option] ?? hub, value));
		const parts = row.parts.map((part) => lay(part, node, inner));
		return () => {
			const counts = cells.map(({ value }) => value);
			const { ids, units } = row;
			return { ids, units, counts, total: total.value, parts: parts.map((read) => read()) };
		};
	}

	function edge(from: number, to: number, value: number): Edge {
		const laid = { from, to, value };
		edges.push(laid);
		return laid;
	}
}

/** Pushes along cycles of numbers that are no multiple yet; each push makes at least one a multiple. */
function roundEdges(edges: readonly Edge[], nodes: number, random: () => number): void {
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
	const at: Edge[][] = Array.from({ length: nodes }, () => []);
	for (const edge of edges) {
		at[edge.from]!.push(edge);
		at[edge.to]!.push(edge);
	}
	let open = edges.filter(isOpen);
	while (open.length > 0) {
		push(cycle(pick(open)));
		open = open.filter(isOpen);
	}

	/** Walks at random over open numbers until it meets itself. A node never has just one of them. */
	function cycle(start: Edge): { edge: Edge; forward: boolean }[] {
		const steps: { edge: Edge; forward: boolean }[] = [];
		const met = new Map([[start.from, 0]]);
		let edge = start;
		let node = start.from;
		for (;;) {
			const forward = edge.from === node;
			node = forward ? edge.to : edge.from;
			steps.push({ edge, forward });
			const before = met.get(node);
			if (before !== undefined) return steps.slice(before);
			met.set(node, steps.length);
			const last = edge;
			edge = pick(at[node]!.filter((next) => next !== last && isOpen(next)));
		}
	}

	/** One way or back, to the nearest multiple, with the chances that keep the expectation. */
	function push(steps: { edge: Edge; forward: boolean }[]): void {
		const over = steps.map(({ edge, forward }) => ({ rest: edge.value % base, forward }));
		const onward = Math.min(...over.map(({ rest, forward }) => (forward ? base - rest : rest)));
		const back = Math.min(...over.map(({ rest, forward }) => (forward ? rest : base - rest)));
		const by = random() * (onward + back) < back ? onward : -back;
		for (const { edge, forward } of steps) edge.value += forward ? by : -by;
	}
}

const isOpen = ({ value }: Edge): boolean => value % base !== 0;
