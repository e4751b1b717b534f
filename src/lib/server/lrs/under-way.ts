import { LrsRefusal } from './asked.ts';

/** How many requests of one client go at the same time: people on the site have the database too. */
const most = 40;

const running = new Map<string, number>();

/**
 * Does what a client asks, unless it asks too much at once.
 * @throws {LrsRefusal} 429
 */
export async function underWay<Result>(
	clientId: string,
	work: () => Promise<Result>
): Promise<Result> {
	const count = running.get(clientId) ?? 0;
	if (count >= most)
		throw new LrsRefusal(429, `this client has ${most} requests under way: wait for an answer`, {
			'retry-after': '1'
		});
	running.set(clientId, count + 1);
	try {
		return await work();
	} finally {
		const left = running.get(clientId)! - 1;
		if (left > 0) running.set(clientId, left);
		else running.delete(clientId);
	}
}
