type Work = () => Promise<void>;

/** The built app and the server entry share a process and no module: this is where they meet. */
const name = Symbol.for('tweesprong.draining');
const place = globalThis as { [name]?: { isDraining: boolean; works: Work[] } };
const state = (place[name] ??= { isDraining: false, works: [] });

/** Whether this process stops, and should get no new requests: /readyz says so to a proxy. */
export const isDraining = (): boolean => state.isDraining;

/** Has something done when this process begins to stop, while it still answers. */
export const whenDraining = (work: Work): void => void state.works.push(work);

/**
 * Says from now on that this process stops, gives a proxy time to notice, and then has done what was asked.
 * @param seconds until every proxy in front has asked /readyz
 */
export async function beginDraining(seconds: number): Promise<void> {
	state.isDraining = true;
	await new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
	await Promise.allSettled(state.works.map((work) => work()));
}
