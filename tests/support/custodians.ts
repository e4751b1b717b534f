import { fromBase64url, type Bytes } from '#lib/ballot/bytes.ts';
import { deal, joinKey } from '#lib/ballot/deal.ts';
import { openPart } from '#lib/ballot/part-seal.ts';
import { P256, pointOf, scalarOf } from '#lib/ballot/period-key.ts';
import type { Day } from '#lib/programme/calendar.ts';
import { joinCeremony, storeSplit, type CustodyRefusal } from '#lib/server/ballot/custody-acts.ts';
import { myCustody, type MyCustody } from '#lib/server/ballot/custody.ts';
import type { Db } from '#lib/server/db/connect.ts';
import { addPerson } from '#lib/server/db/new-person.ts';

const newPair = () => crypto.subtle.generateKey(P256, true, ['deriveBits']);

/** Adds somebody with the role of custodian. */
export const addCustodian = (db: Db, unitId: string, givenName: string, startsOn: Day) =>
	addPerson(db, {
		person: { personnelNumber: givenName, givenName, familyName: 'Bewaarder' },
		employment: { unitId, kind: 'civil-servant', startsOn },
		grants: [{ role: 'custodian', startsOn }]
	});

/** A custodian with the browser in which their key pair and their part live. */
export function custodianAt(db: Db, personId: string, period: string, on: Day) {
	const who = { personId, on };
	let pair: CryptoKeyPair;

	const see = async (): Promise<MyCustody> => (await myCustody(db, personId, period, on))!;

	async function join(): Promise<CustodyRefusal | undefined> {
		pair = await newPair();
		return joinCeremony(db, who, period, await pointOf(pair.publicKey));
	}

	/** Splits a key for everybody who joined. */
	async function dealt(key: { scalar: Bytes; point: Bytes }) {
		const { keepers, points } = await see();
		const people = keepers
			.filter(({ id }) => points[id])
			.map(({ id, seat }) => ({ personId: id, seat, point: fromBase64url(points[id]!) }));
		const slope = crypto.getRandomValues(new Uint8Array(32));
		const sealed = await deal(key, period, people, { slope, ephemeral: newPair });
		if (!sealed.ok) throw new Error(sealed.refused);
		return people.map((one, at) => ({ ...one, sealed: sealed.value[at]! }));
	}

	async function store(key: { scalar: Bytes; point: Bytes }) {
		return storeSplit(db, who, period, { publicKey: key.point, dealt: await dealt(key) });
	}

	async function makeKey() {
		const made = await newPair();
		const key = { scalar: await scalarOf(made.privateKey), point: await pointOf(made.publicKey) };
		return { ...key, refused: await store(key) };
	}

	/** Splits the key of two files anew. */
	async function splitAgain(parts: readonly [Bytes, Bytes], point: Bytes) {
		const joined = await joinKey(parts, point);
		if (!joined.ok) throw new Error(joined.refused);
		return store({ scalar: joined.value.scalar, point });
	}

	/** The part that waits here for this person. */
	async function part(): Promise<Bytes> {
		const { me, sealed } = await see();
		const terms = { period, seat: me.seat, purpose: 'deliver' as const };
		const opened = await openPart(pair, terms, fromBase64url(sealed!));
		if (!opened.ok) throw new Error(opened.refused);
		return opened.value;
	}

	return { personId, who, see, join, dealt, store, makeKey, splitAgain, part };
}

export type CustodianAt = ReturnType<typeof custodianAt>;
