import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Answers requests before the framework sees them; nothing where it leaves one to the framework.
 * @param address of the client, as the server entry found out
 */
export type FrontDoor = (
	request: IncomingMessage,
	response: ServerResponse,
	address: string
) => Promise<void> | undefined;

/** The built app and the server entry share a process and no module: this is where they meet. */
const name = Symbol.for('tweesprong.front-door');
const place = globalThis as { [name]?: FrontDoor };

/** The app hangs its door, once it is put together. */
export const hangDoor = (door: FrontDoor): void => void (place[name] = door);

/** The server entry looks for it. */
export const frontDoor = (): FrontDoor | undefined => place[name];
