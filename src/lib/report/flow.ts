/** An edge of a network in which what comes into a node also leaves it, in whole numbers. */
export type Bounded = { from: number; to: number; low: number; high: number };

type Arc = { edge: number; from: number; to: number; forward: boolean };

/** One way through the whole network, and the least and most that each edge can carry in any way. */
export type Flow = { least: (edge: number) => number; most: (edge: number) => number };

/**
 * Finds a flow within the bounds of all edges, or nothing if there is none. The least and most of an
 * edge are exact: a flow at that number exists, in whole numbers, and none beyond it. (Ford and
 * Fulkerson 1962: a flow is extreme where no path is left on which more can be sent round.)
 */
export function findFlow(nodes: number, edges: readonly Bounded[]): Flow | undefined {
	const flow = edges.map(({ low }) => low);
	const arcs: Arc[][] = Array.from({ length: nodes }, () => []);
	const excess = Array.from({ length: nodes }, () => 0);
	edges.forEach(({ from, to, low }, edge) => {
		arcs[from]!.push({ edge, from, to, forward: true });
		arcs[to]!.push({ edge, from: to, to: from, forward: false });
		excess[to]! += low;
		excess[from]! -= low;
	});
	if (edges.some(({ low, high }) => low > high)) return;
	for (let node = 0; node < nodes; node++) {
		while (excess[node]! > 0) {
			const path = findPath(node, (end) => excess[end]! < 0);
			if (!path) return;
			const end = path.at(-1)!.to;
			const sent = send(path, Math.min(excess[node]!, -excess[end]!));
			excess[node]! -= sent;
			excess[end]! += sent;
		}
	}
	return {
		least: (edge) => extreme(edge, edges[edge]!.from, edges[edge]!.to, -1),
		most: (edge) => extreme(edge, edges[edge]!.to, edges[edge]!.from, 1)
	};

	function extreme(edge: number, start: number, end: number, sign: 1 | -1): number {
		const { low, high } = edges[edge]!;
		const room = () => (sign > 0 ? high - flow[edge]! : flow[edge]! - low);
		while (room() > 0) {
			const path = findPath(start, (node) => node === end, edge);
			if (!path) break;
			flow[edge]! += sign * send(path, room());
		}
		return flow[edge]!;
	}

	function findPath(start: number, isEnd: (node: number) => boolean, without = -1) {
		const cameBy = new Array<Arc | undefined>(nodes).fill(undefined);
		const queue = [start];
		for (const node of queue) {
			for (const arc of arcs[node]!) {
				const { edge, to } = arc;
				if (edge === without || to === start || cameBy[to] || space(arc) === 0) continue;
				cameBy[to] = arc;
				if (isEnd(to)) return pathTo(to, start, cameBy);
				queue.push(to);
			}
		}
		return undefined;
	}

	function space({ edge, forward }: Arc): number {
		return forward ? edges[edge]!.high - flow[edge]! : flow[edge]! - edges[edge]!.low;
	}

	function send(path: readonly Arc[], atMost: number): number {
		const sent = Math.min(atMost, ...path.map(space));
		for (const { edge, forward } of path) flow[edge]! += forward ? sent : -sent;
		return sent;
	}
}

function pathTo(end: number, start: number, cameBy: readonly (Arc | undefined)[]): Arc[] {
	const path: Arc[] = [];
	for (let node = end; node !== start; node = path.at(-1)!.from) path.push(cameBy[node]!);
	return path.reverse();
}
