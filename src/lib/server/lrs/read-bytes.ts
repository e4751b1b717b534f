import type { IncomingMessage } from 'node:http';
import { mostBytes } from './asked.ts';

/**
 * The body of a request; null as soon as it is too large, or says that it will be. Whoever breaks off gets an
 * answer that nobody reads.
 */
export function readBytes(request: IncomingMessage): Promise<Uint8Array | null> {
	if (Number(request.headers['content-length'] ?? 0) > mostBytes) return Promise.resolve(null);
	return new Promise((resolve) => {
		const pieces: Buffer[] = [];
		let length = 0;
		request.on('data', (piece: Buffer) => {
			length += piece.length;
			if (length > mostBytes) resolve(null);
			else pieces.push(piece);
		});
		request.on('end', () => resolve(length > mostBytes ? null : Buffer.concat(pieces)));
		request.on('error', () => resolve(null));
		request.on('close', () => resolve(null));
	});
}
