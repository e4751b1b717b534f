import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Answers requests before the framework sees them; nothing where it leaves one to the framework.
 * @param address of the client, as the server entry found out
 * @param origin that was asked, such as `https://example.org`
 */
export type FrontDoor = (
	request: IncomingMessage,
	response: ServerResponse,
	address: string,
	origin: string
) => Promise<void> | undefined;

/** Several doors in a row: the first that knows a request answers it. */
export const doorsInRow =
	(...doors: readonly FrontDoor[]): FrontDoor =>
	(...asked) => {
		for (const door of doors) {
			const answered = door(...asked);
			if (answered) return answered;
		}
		return undefined;
	};

/** The built app and the server entry share a process and no module: this is where they meet. */
const name = Symbol.for('tweesprong.front-door');
const place = globalThis as { [name]?: FrontDoor };

/** The app hangs its door, once it is put together. */
export const hangDoor = (door: FrontDoor): void => void (place[name] = door);

/** The server entry looks for it. */
export const frontDoor = (): FrontDoor | undefined => place[name];
