import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { isMachinePath } from './machine-paths.ts';

/** Where the adapter finds what `identify` found out; whatever a client sends here is overwritten. */
export const HEADERS = {
	PROTOCOL_HEADER: 'x-tweesprong-protocol',
	HOST_HEADER: 'x-tweesprong-host',
	ADDRESS_HEADER: 'x-tweesprong-address'
};

const HOST = /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i;

/** The value the nearest proxy wrote: it adds its own at the end. */
function forwarded(request: IncomingMessage, name: string): string | undefined {
	return request.headers[`x-forwarded-${name}`]?.toString().split(',').at(-1)?.trim();
}

/** A client's address as people write it: an IPv4 address also when it came over IPv6. */
const plain = (address = '') => address.replace(/^::ffff:(?=\d+\.)/, '');

/**
 * Writes scheme, host and client address on the request, from what can be believed.
 * @returns false for a host that cannot be one
 */
export function identify(
	request: IncomingMessage,
	{ trustProxy, publicOrigin }: { trustProxy: boolean; publicOrigin?: string }
): boolean {
	const proxied = (name: string) => (trustProxy ? forwarded(request, name) : undefined);
	const known = publicOrigin ? new URL(publicOrigin) : undefined;
	const host = known?.host ?? proxied('host') ?? request.headers.host ?? '';
	const protocol = known?.protocol.slice(0, -1) ?? proxied('proto') ?? 'http';
	// Two hosts in one request (RFC 9112, 3.2): a proxy may have believed the other one.
	const isOne = (request.headersDistinct.host?.length ?? 1) === 1;
	if (!isOne || !HOST.test(host) || !/^https?$/.test(protocol)) return false;
	const address = proxied('for');
	request.headers[HEADERS.HOST_HEADER] = host;
	request.headers[HEADERS.PROTOCOL_HEADER] = protocol;
	request.headers[HEADERS.ADDRESS_HEADER] = plain(
		address && isIP(address) ? address : request.socket.remoteAddress
	);
	if (isMachinePath(request.url ?? '')) {
		delete request.headers.cookie;
		request.headers.origin = `${protocol}://${host}`;
	}
	return true;
}
