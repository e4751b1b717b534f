import type { Server, ServerResponse } from 'node:http';

/** How long running requests get to finish, in milliseconds. */
const LIMIT = 10_000;

/** Event streams never finish by themselves: these are the open ones. */
const streams = new Set<ServerResponse>();

/** Whether a response is an event stream; known once its headers are set. */
export function isEventStream(response: ServerResponse): boolean {
	return String(response.getHeader('content-type')).startsWith('text/event-stream');
}

/** Remembers a response while it is open, so that `drain` can end it if it is an event stream. */
export function watch(response: ServerResponse): void {
	streams.add(response);
	response.once('close', () => streams.delete(response));
}

/** Stops accepting, ends event streams, and lets other requests finish, up to the limit. */
export async function drain(servers: Server[]): Promise<void> {
	const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
	for (const response of streams) if (isEventStream(response)) response.destroy();
	const idle = setInterval(() => servers.forEach((server) => server.closeIdleConnections()), 100);
	const limit = setTimeout(() => servers.forEach((server) => server.closeAllConnections()), LIMIT);
	await Promise.all(closed);
	clearInterval(idle);
	clearTimeout(limit);
}
