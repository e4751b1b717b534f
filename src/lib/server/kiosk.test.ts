import { describe, expect, it } from 'vitest';
import { isKiosk } from './kiosk.ts';
import { onDevice } from './secrets.ts';

const asked = (cookie?: string) => isKiosk(new Headers(cookie === undefined ? {} : { cookie }));

describe('a device for everybody', () => {
	it.each([
		['tweesprong-kiosk=on', true],
		['a=b; __Host-tweesprong-kiosk=on', true],
		['__Host-tweesprong-kiosk=on; a=b', true],
		['not-tweesprong-kiosk=on', false],
		['tweesprong-kiosk=once', false],
		['a="tweesprong-kiosk=on"', false],
		[undefined, false]
	])('with the cookies %j: %s', (cookie, is) => expect(asked(cookie)).toBe(is));

	it('gets no key, so that nothing outlives the page there', () => {
		const who = { personId: 'p1', kiosk: false };
		const own = onDevice('s'.repeat(32), who);
		expect(own.deviceKey).toMatch(/^[\w+/]{43}=$/);
		const shared = onDevice('s'.repeat(32), { ...who, kiosk: true });
		expect(shared).toEqual({ ...own, deviceKey: null });
	});
});
