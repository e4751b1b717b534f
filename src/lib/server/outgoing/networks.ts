import { BlockList, isIP } from 'node:net';

type Range = [address: string, bits: number];

/** Where no other system stands: this host, link-local with what clouds tell a machine of itself, multicast. */
const never: Range[] = [
	...([
		['0.0.0.0', 8],
		['169.254.0.0', 16],
		['224.0.0.0', 4],
		['240.0.0.0', 4]
	] as Range[]),
	...([
		['::', 128],
		['fe80::', 10],
		['fd00:ec2::', 32],
		['ff00::', 8]
	] as Range[])
];

/** What is not of the internet (the IANA special-purpose registries; RFC 6890). */
const inside: Range[] = [
	...([
		['10.0.0.0', 8],
		['100.64.0.0', 10],
		['127.0.0.0', 8],
		['172.16.0.0', 12],
		['192.0.0.0', 24],
		['192.0.2.0', 24],
		['192.168.0.0', 16],
		['198.18.0.0', 15],
		['198.51.100.0', 24],
		['203.0.113.0', 24]
	] as Range[]),
	...([
		['::1', 128],
		['64:ff9b::', 96],
		['64:ff9b:1::', 48],
		['100::', 64],
		['2001::', 23],
		['2001:db8::', 32],
		['2002::', 16],
		['fc00::', 7]
	] as Range[])
];

/** Addresses within some ranges: an IPv4 address written as IPv6 is the same one. */
function within(ranges: readonly Range[]): (address: string) => boolean {
	const list = new BlockList();
	for (const [address, bits] of ranges) list.addSubnet(address, bits, familyOf(address));
	return (address) => list.check(address, familyOf(address));
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

const isNever = within(never);
const isInside = within(inside);

/** Reads ranges such as `10.20.0.0/16, fd12::/16`; nothing when one of them is none. */
export function rangesIn(text: string): Range[] | undefined {
	const ranges = text.split(/[\s,]+/).filter(Boolean);
	const read = ranges.map((range): Range | undefined => {
		const [, address = '', bits = ''] = /^([\d.]+|[\da-f:]+)\/(\d{1,3})$/i.exec(range) ?? [];
		const most = { 4: 32, 6: 128 }[isIP(address)] ?? -1;
		return Number(bits) <= most ? [address, Number(bits)] : undefined;
	});
	return read.every((range) => range !== undefined) ? read : undefined;
}

/**
 * Whether this server may ask the one at an address: one of the internet, or in a network of our own that the
 * operator named.
 * @param own ranges; one that cannot be read names nothing
 */
export function mayAsk(address: string, own: string): boolean {
	if (isIP(address) === 0 || isNever(address)) return false;
	return !isInside(address) || within(rangesIn(own) ?? [])(address);
}
