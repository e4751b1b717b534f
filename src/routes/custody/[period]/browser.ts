import { fromBase64url, toBase64url, type Bytes } from '#lib/ballot/bytes.ts';
import { deal, joinKey } from '#lib/ballot/deal.ts';
import { keyName } from '#lib/ballot/key-name.ts';
import { writePartFile, partFileRandomness, type OpenedPartFile } from '#lib/ballot/part-file.ts';
import { openPart, sealPart } from '#lib/ballot/part-seal.ts';
import { P256, pointOf, scalarOf } from '#lib/ballot/period-key.ts';
import { open, seal } from '#lib/ballot/seal.ts';
import { flawOf } from '#lib/ballot/split.ts';
import { findKeyPair, makeKeyPair } from '#lib/device/key-pair.ts';
import type { CustodyRefused } from '#lib/i18n/custody-refusals.ts';
import type { MyCustody } from '#lib/server/ballot/custody.ts';

// What the browser of a custodian does with keys. The steps themselves are in the ballot room; here they
// get their random bytes, and nothing of a key leaves but what is sealed.

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
const newPair = (extractable = false) =>
	crypto.subtle.generateKey(P256, extractable, ['deriveBits']);

type Parts = readonly [Bytes, Bytes];
type Fields = Record<string, string>;

/** Makes this browser's own lock. @returns what to post */
export async function joinHere(label: string): Promise<Fields> {
	const { publicKey } = await makeKeyPair(label);
	return { point: toBase64url(await pointOf(publicKey)) };
}

/** Makes the key of the period and splits it for everybody. @returns what to post: nothing that opens anything */
export async function makeKey(custody: MyCustody): Promise<Fields | CustodyRefused> {
	const pair = await newPair(true);
	const point = await pointOf(pair.publicKey);
	return dealTo(custody, { scalar: await scalarOf(pair.privateKey), point });
}

/** Splits the key of two old parts anew. @returns what to post */
export async function splitAgain(
	custody: MyCustody,
	parts: Parts
): Promise<Fields | CustodyRefused> {
	const point = fromBase64url(custody.publicKey!);
	const joined = await joinKey(parts, point);
	return joined.ok
		? dealTo(custody, { scalar: joined.value.scalar, point })
		: named(joined.refused);
}

async function dealTo(
	{ period, keepers, points }: MyCustody,
	key: { scalar: Bytes; point: Bytes }
): Promise<Fields | CustodyRefused> {
	const people = keepers.map(({ id, seat }) => ({ id, seat, point: fromBase64url(points[id]!) }));
	const chance = { slope: random(32), ephemeral: () => newPair() };
	const sealed = await deal(key, period.id, people, chance);
	key.scalar.fill(0);
	chance.slope.fill(0);
	if (!sealed.ok) return named(sealed.refused);
	const dealt = people.map(({ id, point }, at) => ({
		personId: id,
		point: toBase64url(point),
		sealed: toBase64url(sealed.value[at]!)
	}));
	return { publicKey: toBase64url(key.point), dealt: JSON.stringify(dealt) };
}

/** My part, off the lock in this browser; `undefined` when that lock is not here. */
export async function partHere(label: string, custody: MyCustody): Promise<Bytes | undefined> {
	const pair = await findKeyPair(label);
	if (!pair || !custody.sealed) return undefined;
	const terms = { period: custody.period.id, seat: custody.me.seat, purpose: 'deliver' as const };
	const opened = await openPart(pair, terms, fromBase64url(custody.sealed));
	return opened.ok ? opened.value : undefined;
}

/** The file in which somebody keeps their part. */
export async function fileOf(
	{ period, me, publicKey }: MyCustody,
	part: Bytes,
	passphrase: string
): Promise<string> {
	const label = {
		...{ period: period.id, periodTitle: period.title, seat: me.seat, seatTitle: me.seatTitle },
		key: await keyName(fromBase64url(publicKey!))
	};
	return writePartFile(label, part, passphrase, random(partFileRandomness));
}

/** What is wrong with a part for this period; nothing when it fits its key. */
export async function flawFor(
	{ period, publicKey }: MyCustody,
	{ label, part }: OpenedPartFile
): Promise<CustodyRefused | undefined> {
	if (label.period !== period.id) return 'other-period';
	return (await flawOf(part, fromBase64url(publicKey!))) ?? undefined;
}

/** Seals a test to the key and opens it with two parts, all in this browser. */
export async function rehearse(
	{ publicKey }: MyCustody,
	parts: Parts
): Promise<CustodyRefused | undefined> {
	const key = await joinKey(parts, fromBase64url(publicKey!));
	if (!key.ok) return named(key.refused);
	const { pair } = key.value;
	const place = { contest: 'rehearsal', nullifier: random(32) };
	const choice = { option: 'rehearsal', changed: false };
	const envelope = await seal(pair.publicKey, await newPair(), place, choice);
	return (await open(pair, place, envelope)).ok ? undefined : 'wrong-key';
}

/** A part on its way to the process that counts. @returns what to post */
export async function sealToCount(
	{ period, counter }: MyCustody,
	{ label, part }: OpenedPartFile
): Promise<Fields | CustodyRefused> {
	const terms = { period: period.id, seat: label.seat, purpose: 'count' as const };
	const sealed = await sealPart(fromBase64url(counter!), await newPair(), terms, part);
	if (!sealed.ok) return 'not-asked';
	return { seat: String(label.seat), sealed: toBase64url(sealed.value) };
}

/** A refusal of the ballot room that custodians can meet. */
const named = (refusal: string): CustodyRefused =>
	refusal === 'damaged' || refusal === 'other-key' || refusal === 'same-part'
		? refusal
		: 'wrong-key';
