import { assertLength, digest, fromBase64url, joined, toBase64url, type Bytes } from './bytes.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import { numberOf } from './split.ts';

/** What stands readable on the file of a part. `key`: the short name of the key it belongs to. */
export type PartLabel = {
	period: string;
	periodTitle: string;
	seat: number;
	seatTitle: string;
	key: string;
};
export type OpenedPartFile = { label: PartLabel; part: Bytes };

/** Fewest and most UTF-16 units of a passphrase. */
export const passphraseLength = { min: 12, max: 128 };

const format = 'tweesprong-key-part';
const version = 1;
const [saltLength, nonceLength, checkLength] = [16, 12, 8];
/** OWASP Password Storage Cheat Sheet, 2023: 600,000 rounds for PBKDF2 with SHA-256. */
const derivation = { name: 'PBKDF2-SHA256', rounds: 600_000 };

/** How many random bytes a file asks. */
export const partFileRandomness = saltLength + nonceLength;

/**
 * The file in which a custodian keeps a part: JSON with the label, and the part sealed with a passphrase
 * (PBKDF2-SHA256, AES-256-GCM; the label is bound). A check over it all tells a damaged file from a
 * wrong passphrase.
 * @param random 28 fresh random bytes
 */
export async function writePartFile(
	label: PartLabel,
	part: Bytes,
	passphrase: string,
	random: Bytes
): Promise<string> {
	assertLength('the random', random, partFileRandomness);
	const { min, max } = passphraseLength;
	if (passphrase.length < min || passphrase.length > max)
		throw new RangeError(`a passphrase has ${min} to ${max} characters`);
	const [salt, nonce] = [random.slice(0, saltLength), random.slice(saltLength)];
	const head = headOf(label);
	const key = await keyOf(passphrase, salt);
	const sealed = await crypto.subtle.encrypt(cipher(nonce, head), key, part);
	const body = { salt: toBase64url(salt), nonce: toBase64url(nonce), sealed: text(sealed) };
	const check = await checkOf(head, body);
	return `${JSON.stringify({ ...head, ...body, check }, null, '\t')}\n`;
}

/** What the label of a file says, without opening it. `damaged`: the file is not as it was written. */
export async function readPartLabel(file: string): Promise<Outcome<PartLabel>> {
	const read = await parse(file);
	return read.ok ? accepted(read.value.label) : read;
}

/**
 * The part in a file. `not-a-part-file`: it is something else. `damaged`: it is not as it was written.
 * `wrong-passphrase`: everything is there, and it does not open.
 */
export async function readPartFile(
	file: string,
	passphrase: string
): Promise<Outcome<OpenedPartFile>> {
	const read = await parse(file);
	if (!read.ok) return read;
	const { label, salt, nonce, sealed } = read.value;
	const key = await keyOf(passphrase, salt);
	const opened = await crypto.subtle
		.decrypt(cipher(nonce, headOf(label)), key, sealed)
		.catch(() => null);
	if (!opened) return refused('wrong-passphrase');
	const part = new Uint8Array(opened);
	return (await numberOf(part)) === label.seat ? accepted({ label, part }) : refused('damaged');
}

type Body = { salt: string; nonce: string; sealed: string };

async function parse(file: string) {
	const found = parsed(file);
	// Half a file is no JSON any more; the name of the format tells that it was one of ours.
	if (!found && file.includes(format)) return refused('damaged');
	if (found?.format !== format || found.version !== version) return refused('not-a-part-file');
	const label = labelOf(found);
	const { salt, nonce, sealed, check } = found;
	const body = { salt, nonce, sealed } as Body;
	const isWhole = JSON.stringify(found.derivation) === JSON.stringify(derivation);
	if (!isWhole || check !== (await checkOf(headOf(label), body))) return refused('damaged');
	return accepted({
		label,
		salt: fromBase64url(body.salt),
		nonce: fromBase64url(body.nonce),
		sealed: fromBase64url(body.sealed)
	});
}

function parsed(file: string): Record<string, unknown> | null {
	try {
		const found: unknown = JSON.parse(file);
		return typeof found === 'object' ? (found as Record<string, unknown> | null) : null;
	} catch {
		return null;
	}
}

const labelOf = (found: Record<string, unknown>): PartLabel => ({
	period: String(found.period),
	periodTitle: String(found.periodTitle),
	seat: Number(found.seat),
	seatTitle: String(found.seatTitle),
	key: String(found.key)
});

const headOf = ({ period, periodTitle, seat, seatTitle, key }: PartLabel) => ({
	...{ format, version },
	...{ period, periodTitle, seat, seatTitle, key },
	derivation
});

type Head = ReturnType<typeof headOf>;

async function checkOf(head: Head, body: Body): Promise<string> {
	const { salt, nonce, sealed } = body;
	const whole = joined(JSON.stringify([head, salt, nonce, sealed]));
	return toBase64url((await digest('SHA-256', whole)).slice(0, checkLength));
}

async function keyOf(passphrase: string, salt: Bytes): Promise<CryptoKey> {
	// One accent can be typed in two ways, as one sign or as two.
	const secret = joined(passphrase.normalize('NFC'));
	const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
	const terms = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: derivation.rounds };
	const aes = { name: 'AES-GCM', length: 256 };
	return crypto.subtle.deriveKey(terms, material, aes, false, ['encrypt', 'decrypt']);
}

const cipher = (iv: Bytes, head: Head) => ({
	name: 'AES-GCM',
	iv,
	additionalData: joined(JSON.stringify(head))
});

const text = (sealed: ArrayBuffer) => toBase64url(new Uint8Array(sealed));
