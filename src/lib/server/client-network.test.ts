import { describe, expect, it } from 'vitest';
import { networkOf } from './client-network.ts';

describe('the network of a client', () => {
	it.each([
		['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
		['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
		['2001:db8::1', '2001:db8:0:0::/64'],
		['::1', '0:0:0:0::/64'],
		['fe80::1%eth0', 'fe80:0:0:0::/64']
	])('of IPv6 is its first half: %s', (address, network) =>
		expect(networkOf(address)).toBe(network)
	);

	it.each(['192.0.2.7', '', 'unknown'])('is else the address itself: %j', (address) =>
		expect(networkOf(address)).toBe(address)
	);
});
