import type { Bytes } from '../../ballot/bytes.ts';
import { P256, readPublicKey } from '../../ballot/period-key.ts';
import { open, seal } from '../../ballot/seal.ts';
import type { Day } from '../../programme/calendar.ts';
import type { Period } from '../db/ballot-periods.ts';
import { countableFrom, stateOf } from './state.ts';

/** Why a period is not counted. `until`: the first day on which it can be. */
export type CountRefused =
	| { refused: 'no-such-period' | 'not-closed' | 'counted' | 'counting' | 'wrong-key' }
	| { refused: 'cooling-down'; until: Day };

/** Why a period cannot be counted on a day, whatever the key; `undefined` when it can. */
export function countRefusal(
	period: Period | undefined,
	on: Day,
	cooldownDays: number
): CountRefused | undefined {
	if (!period) return { refused: 'no-such-period' };
	const state = stateOf(period);
	if (state === 'counted') return { refused: 'counted' };
	if (state !== 'closed') return { refused: 'not-closed' };
	const until = countableFrom({ closedOn: period.closedOn! }, cooldownDays);
	return on < until ? { refused: 'cooling-down', until } : undefined;
}

/**
 * Whether a key opens what is sealed to this point, found out by sealing something. With a wrong key
 * every envelope would be refused, and then be gone.
 */
export async function opens(key: CryptoKeyPair, point: Bytes): Promise<boolean> {
	const known = await readPublicKey(point);
	if (!known.ok) return false;
	const ephemeral = await crypto.subtle.generateKey(P256, true, ['deriveBits']);
	const place = { contest: 'probe', nullifier: new Uint8Array(32) };
	const envelope = await seal(known.value, ephemeral, place, { option: 'probe', changed: false });
	return (await open(key, place, envelope)).ok;
}
