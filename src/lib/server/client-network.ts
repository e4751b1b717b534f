import { isIP } from 'node:net';

/**
 * What counts as one client address: of IPv6 the network of 64 bits, since one subscriber has all addresses in it
 * and could take another for every attempt (RFC 6177).
 */
export function networkOf(address: string): string {
	const [bare = ''] = address.split('%');
	if (isIP(bare) !== 6) return address;
	const [groups = [], after = []] = bare.split('::').map((part) => part.split(':').filter(Boolean));
	const gap = Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0');
	const network = [...groups, ...gap, ...after].slice(0, 4).map((group) => parseInt(group, 16));
	return `${network.map((group) => group.toString(16)).join(':')}::/64`;
}
