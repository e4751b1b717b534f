import type { IncomingMessage } from 'node:http';

/** Bytes. All tokens of a session are half of it. */
const most = 256 * 1024;

/** The JSON of a request; null where it is none, too long, or breaks off. */
export function readBody(request: IncomingMessage): Promise<unknown> {
	return new Promise((resolve) => {
		const pieces: Buffer[] = [];
		let length = 0;
		request.on('data', (piece: Buffer) => {
			length += piece.length;
			if (length <= most) pieces.push(piece);
		});
		request.on('end', () => resolve(length <= most ? parsed(Buffer.concat(pieces)) : null));
		request.on('error', () => resolve(null));
		request.on('close', () => resolve(null));
	});
}

function parsed(bytes: Buffer): unknown {
	try {
		return JSON.parse(bytes.toString());
	} catch {
		return null;
	}
}
