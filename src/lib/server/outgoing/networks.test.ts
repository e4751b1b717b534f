import { describe, expect, it } from 'vitest';
import { mayAsk, rangesIn } from './networks.ts';

const everything = '0.0.0.0/0, ::/0';

describe('an address of the internet', () => {
	it.each(['8.8.8.8', '2a00:1450::1', '172.32.0.1', '::ffff:8.8.8.8'])('may be asked: %s', (each) =>
		expect(mayAsk(each, '')).toBe(true)
	);
});

describe('an address inside', () => {
	const all = ['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '100.64.0.1', '198.18.0.1'];

	it.each([...all, '::1', 'fd12::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1'])(
		'may be asked when its network is named: %s',
		(each) => {
			expect(mayAsk(each, '')).toBe(false);
			expect(mayAsk(each, '203.0.114.0/24')).toBe(false);
			expect(mayAsk(each, everything)).toBe(true);
		}
	);
});

describe('an address where a cloud tells of its machine, or of nobody', () => {
	const all = ['169.254.169.254', '::ffff:169.254.169.254', 'fe80::1', 'fd00:ec2::254'];

	it.each([...all, '0.0.0.0', '255.255.255.255', '::', 'ff02::1', 'localhost', ''])(
		'may never be asked: %j',
		(each) => expect(mayAsk(each, everything)).toBe(false)
	);
});

describe('the networks in a setting', () => {
	it('are read with commas or spaces between them', () => {
		expect(rangesIn('10.0.0.0/8,fd12::/16  ::1/128')).toEqual([
			['10.0.0.0', 8],
			['fd12::', 16],
			['::1', 128]
		]);
		expect(rangesIn('')).toEqual([]);
	});

	it.each(['10.0.0.0', '10.0.0/8', '10.0.0.0/33', '::/129', 'intranet/8', '10.0.0.0/8;'])(
		'%s is none',
		(each) => expect(rangesIn(each)).toBeUndefined()
	);
});
