import { openLane, type Answer, type Lane } from './lane.ts';

/** As many kept connections to a server as are needed at once. */
export type Lanes = { ask: (request: string) => Promise<Answer>; close: () => void };

/** Opens them when they are asked for: to wait for one counts as waiting for the answer. */
export function openLanes(address: string): Lanes {
	const free: Lane[] = [];
	return {
		ask: async (request) => {
			const due = performance.now();
			const lane = free.pop() ?? (await openLane(address));
			const waited = performance.now() - due;
			const answer = await lane.ask(request);
			free.push(lane);
			return { ...answer, first: answer.first + waited, whole: answer.whole + waited };
		},
		close: () => {
			for (const lane of free) lane.close();
		}
	};
}
