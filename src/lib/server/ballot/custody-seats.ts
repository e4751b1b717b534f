import { lockPeriod, type Period } from '../db/ballot-periods.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import {
	clearPublicKey,
	custodiansOn,
	forgetLeavers,
	forgetPartsOf,
	seatsOf,
	writeSeats
} from '../db/custody.ts';
import { forgetParts } from './key-parts.ts';
import { audited, type Acting } from './plan.ts';
import { stateOf } from './state.ts';

/** A seat as it is filled in: ids of people; an empty deputy is none. */
export type SeatForm = { title: string; holder: string; deputy: string };

/** `unsure`: parts were made, and nobody said that they may lose their use. */
export type SeatsRefusal = 'no-such-period' | 'not-shared' | 'counted' | 'unsure';
export type SeatFault = 'missing' | 'twice' | 'not-custodian';
/** What is wrong by field: `title-1`, `holder-2`, `deputy-3`. */
export type SeatFaults = Record<string, SeatFault>;
export type SeatsOutcome =
	{ ok: true } | { ok: false; refused: SeatsRefusal } | { ok: false; faults: SeatFaults };

const longest = 60;

/**
 * Names who keep the key of a period: three seats, each with a holder and maybe a deputy. Nobody sits
 * twice, because who has two parts opens the box alone. Where parts were dealt, other people mean that
 * everyone starts again: with a new key as long as the period is not open, else with the same key split
 * anew. `sure`: the integrity coordinator knows that.
 */
export async function setSeats(
	db: Db,
	id: string,
	{ seats, sure }: { seats: readonly SeatForm[]; sure: boolean },
	{ on, actor }: Acting
): Promise<SeatsOutcome> {
	return db.transaction(async (tx) => {
		const period = await lockPeriod(tx, id);
		const refused = refusalOf(period);
		if (refused) return { ok: false, refused };
		const custodians = new Set((await custodiansOn(tx, on)).map((person) => person.id));
		const faults = faultsOf(seats, custodians);
		if (Object.keys(faults).length > 0) return { ok: false, faults };
		const rows = seats.map(({ title, holder, deputy }, index) => ({
			...{ period: id, seat: index + 1, title: title.trim() },
			...{ holderId: holder, deputyId: deputy || holder }
		}));
		const before = await seatsOf(tx, id);
		const samePeople = rows.every(
			({ holderId, deputyId }, at) =>
				before[at]?.holder.id === holderId && before[at].deputy.id === deputyId
		);
		const dealt = period!.publicKey !== null;
		if (dealt && !samePeople && !sure) return { ok: false, refused: 'unsure' };
		await writeSeats(tx, rows);
		if (!samePeople) await (dealt ? startOver(tx, period!) : forgetLeavers(tx, id));
		await record(tx, audited(actor, 'name-custodians', id));
		return { ok: true };
	});
}

/** Starts again with the same people, for instance when a browser lost its keys. See `setSeats`. */
export async function beginAgain(
	db: Db,
	id: string,
	{ sure }: { sure: boolean },
	{ actor }: Acting
): Promise<SeatsRefusal | undefined> {
	return db.transaction(async (tx) => {
		const period = await lockPeriod(tx, id);
		const refused = refusalOf(period) ?? (sure ? undefined : 'unsure');
		if (refused) return refused;
		await startOver(tx, period!);
		await record(tx, audited(actor, 'deal-again', id));
		return undefined;
	});
}

function refusalOf(period: Period | undefined): SeatsRefusal | undefined {
	if (!period) return 'no-such-period';
	if (period.custody !== 'shared') return 'not-shared';
	return stateOf(period) === 'counted' ? 'counted' : undefined;
}

/** Nothing was sealed to a key before its period opens, so a new key then makes every old part worthless. */
async function startOver(tx: Db, period: Period): Promise<void> {
	await forgetPartsOf(tx, period.id);
	if (stateOf(period) === 'planned') await clearPublicKey(tx, period.id);
	forgetParts(period.id);
}

function faultsOf(seats: readonly SeatForm[], custodians: ReadonlySet<string>): SeatFaults {
	const faults: SeatFaults = {};
	const seated = new Set<string>();
	const seat = (field: string, id: string) => {
		if (seated.has(id)) faults[field] = 'twice';
		else if (!custodians.has(id)) faults[field] = 'not-custodian';
		seated.add(id);
	};
	for (const [index, { title, holder, deputy }] of seats.entries()) {
		const number = index + 1;
		if (title.trim() === '' || title.length > longest) faults[`title-${number}`] = 'missing';
		if (holder === '') faults[`holder-${number}`] = 'missing';
		else seat(`holder-${number}`, holder);
		if (deputy !== '') seat(`deputy-${number}`, deputy);
	}
	return faults;
}
