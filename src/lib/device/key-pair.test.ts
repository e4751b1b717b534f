import { afterEach, expect, it, vi } from 'vitest';
import { canKeepKeys } from '#lib/device/key-pair.ts';

afterEach(() => vi.unstubAllGlobals());

/** Storage of keys that opens, or does not. */
const storage = (opens: boolean) => ({
	open: () => {
		const request = { result: { close: () => {} }, onsuccess: () => {}, onerror: () => {} };
		queueMicrotask(() => (opens ? request.onsuccess() : request.onerror()));
		return request;
	}
});

it('a browser keeps keys over a secure connection, with its storage on', async () => {
	vi.stubGlobal('isSecureContext', true);
	vi.stubGlobal('indexedDB', storage(true));
	expect(await canKeepKeys()).toBe(true);
});

it('not over a plain connection, without WebCrypto, or with its storage off', async () => {
	vi.stubGlobal('indexedDB', storage(true));
	vi.stubGlobal('isSecureContext', false);
	expect(await canKeepKeys()).toBe(false);
	vi.stubGlobal('isSecureContext', true);
	vi.stubGlobal('indexedDB', storage(false));
	expect(await canKeepKeys()).toBe(false);
	vi.stubGlobal('indexedDB', undefined);
	expect(await canKeepKeys()).toBe(false);
	vi.stubGlobal('crypto', {});
	expect(await canKeepKeys()).toBe(false);
});
