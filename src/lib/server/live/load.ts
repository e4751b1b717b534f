import type { Hub } from './hub.ts';

/** How many sessions run in this process, and how many phones are in them now. */
export async function liveLoad(hub: Pick<Hub, 'running'>): Promise<{
	sessions: number;
	phones: number;
}> {
	const all = await Promise.allSettled(hub.running.values());
	const open = all.flatMap((each) =>
		each.status === 'fulfilled' && each.value && each.value.closedAt === null ? [each.value] : []
	);
	const phones = open.flatMap(({ lines, heard }) => [
		...new Set([...lines.keys(), ...heard.keys()])
	]);
	return { sessions: open.length, phones: phones.length };
}
