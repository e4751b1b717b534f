/** What a remote remembers in its tab, per session: gone when the tab is closed. */

/** A question typed on the spot. The server stores no word of it. */
export type TypedQuestion = { key: string; question: string; options: string[] };

const fitsDevice = /^[\w-]{8,64}$/;

/** A name of 24 random characters. */
export function randomName(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(12));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The name of this device for a session: given when the session began (`#device=...`), kept, or new.
 * @param fragment of the address, with its `#`
 */
export function deviceIn(storage: Storage, code: string, fragment = ''): string {
	const name = `tweesprong-remote-${code}`;
	const given = new URLSearchParams(fragment.slice(1)).get('device') ?? '';
	const device = fitsDevice.test(given) ? given : (storage.getItem(name) ?? randomName());
	storage.setItem(name, device);
	return device;
}

/** The secret of a guest: from the link that was opened, or kept; null where there is none. */
export function guestSecretIn(storage: Storage, code: string, fragment: string): string | null {
	const name = `tweesprong-guest-${code}`;
	const given = /^#([\w-]{43})$/.exec(fragment)?.[1];
	if (given) storage.setItem(name, given);
	return given ?? storage.getItem(name);
}

/** The questions that were typed on this device. */
export function typedIn(storage: Storage, code: string): TypedQuestion[] {
	return JSON.parse(storage.getItem(`tweesprong-typed-${code}`) ?? '[]') as TypedQuestion[];
}

/** Remembers a question that was typed on this device, for after a restart of the server. */
export function rememberTyped(storage: Storage, code: string, typed: TypedQuestion): void {
	const others = typedIn(storage, code).filter(({ key }) => key !== typed.key);
	storage.setItem(`tweesprong-typed-${code}`, JSON.stringify([...others, typed]));
}

/** Forgets the words of those questions, as the server does at the end. */
export const forgetTyped = (storage: Storage, code: string): void =>
	storage.removeItem(`tweesprong-typed-${code}`);

/** Remembers that a manager wants to hold the remote all the same. */
export const insist = (storage: Storage, code: string): void =>
	storage.setItem(`tweesprong-anyway-${code}`, 'yes');
export const insists = (storage: Storage, code: string): boolean =>
	storage.getItem(`tweesprong-anyway-${code}`) !== null;
