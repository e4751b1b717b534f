import { verify } from '../../ballot/blind.ts';
import { toBase64url, type Bytes } from '../../ballot/bytes.ts';
import { envelopeLength } from '../../ballot/seal.ts';
import { nullifierOf } from '../../ballot/serial.ts';
import { readSigningKey } from '../../ballot/signing-key.ts';
import type { Day } from '../../programme/calendar.ts';
import { findContest } from '../db/ballot-contests.ts';
import { findPeriod } from '../db/ballot-periods.ts';
import { putInBox } from '../db/box.ts';
import type { Db } from '../db/connect.ts';
import { errorCode } from '../db/error-code.ts';
import { isOpen } from './state.ts';

/** What somebody without a name hands in: a serial, the signature on it, and a sealed choice. */
export type Cast = {
	period: string;
	contest: string;
	serial: Bytes;
	signature: Bytes;
	envelope: Bytes;
};

export type CastRefusal = 'closed' | 'no-such-contest' | 'bad-signature' | 'malformed';

/**
 * Takes an envelope into the box, in the place of an earlier one of the same ballot.
 * @returns why not, or `undefined` when it lies there
 * @throws an error that says nothing of the envelope: it may reach a log
 */
export async function cast(box: Db, ballot: Cast, on: Day): Promise<CastRefusal | undefined> {
	return take(box, ballot, on).catch((error: unknown) => {
		const code = errorCode(error) ?? 'unknown';
		throw new Error(`The ballot box could not take an envelope in (${code}).`);
	});
}

async function take(box: Db, ballot: Cast, on: Day): Promise<CastRefusal | undefined> {
	const { period, contest, serial, signature, envelope } = ballot;
	if (serial.length !== 32 || envelope.length !== envelopeLength) return 'malformed';
	const running = await findPeriod(box, period);
	if (!running || !isOpen(running, on)) return 'closed';
	const { modulus } = (await findContest(box, period, contest)) ?? {};
	if (!modulus) return 'no-such-contest';
	const key = await readSigningKey({ kty: 'RSA', n: toBase64url(modulus), e: 'AQAB' });
	if (!key.ok || !(await verify(key.value, serial, signature))) return 'bad-signature';
	const nullifier = await nullifierOf(serial);
	try {
		const lies = await putInBox(box, period, { nullifier, contest, envelope });
		return lies ? undefined : 'bad-signature';
	} catch (error) {
		// Closed or counted meanwhile: the right to cast goes with the one, the table with the other.
		if (['42501', '42P01'].includes(errorCode(error) ?? '')) return 'closed';
		throw error;
	}
}
