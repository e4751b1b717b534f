import { toBase64url } from '../../ballot/bytes.ts';
import { ceremonyOf, partStateOf, taskOf } from '../../ballot/ceremony.ts';
import type { Ceremony, PartState, Task } from '../../ballot/ceremony.ts';
import type { Day } from '../../programme/calendar.ts';
import { findPeriod, type Period } from '../db/ballot-periods.ts';
import type { Db } from '../db/connect.ts';
import {
	custodiansOn,
	partsOf,
	periodsOfCustodian,
	seatsOf,
	type NamedPerson,
	type Part,
	type Seat
} from '../db/custody.ts';
import { counterPoint, partsBrought, type BroughtPart } from './key-parts.ts';
import { stateOf, type PeriodState } from './state.ts';

/** Somebody who keeps a part, or will. `gone`: without the role of custodian now, or not employed. */
export type Keeper = NamedPerson & {
	seat: number;
	seatTitle: string;
	deputy: boolean;
	gone: boolean;
	state: PartState;
	receivedOn: Day | null;
	checkedOn: Day | null;
};

/** How the custody of a period's key stands. `again`: the key is there, and is being split anew. */
export type Custody = {
	period: { id: string; title: string; state: PeriodState; shared: boolean };
	seats: Seat[];
	keepers: Keeper[];
	ceremony: Ceremony;
	keyMade: boolean;
	again: boolean;
	/** There is a key, and everybody has a part of it: the period may open. */
	ready: boolean;
};

/** Who may keep a part on a day: everybody with the role of custodian, by name. */
export const custodians = (db: Db, on: Day): Promise<NamedPerson[]> => custodiansOn(db, on);

/** How the custody of a period stands on a day; `undefined` when there is no such period. */
export async function custodyState(db: Db, id: string, on: Day): Promise<Custody | undefined> {
	const period = await findPeriod(db, id);
	return period && stateOfCustody(db, period, await partsOf(db, id), on);
}

async function stateOfCustody(db: Db, period: Period, parts: Part[], on: Day): Promise<Custody> {
	const { id, title } = period;
	const [seats, custodians] = [await seatsOf(db, id), await custodiansOn(db, on)];
	const keepers = keepersOf(seats, parts, new Set(custodians.map((one) => one.id)));
	const ceremony = ceremonyOf(keepers.map(({ state }) => state));
	const keyMade = period.publicKey !== null;
	return {
		period: { id, title, state: stateOf(period), shared: period.custody === 'shared' },
		...{ seats, keepers, ceremony, keyMade },
		again: keyMade && (ceremony === 'joining' || ceremony === 'splitting'),
		ready: keyMade && ceremony === 'kept'
	};
}

/** Everybody who keeps a part: per seat the holder, and the deputy when that is somebody else. */
function keepersOf(seats: Seat[], parts: Part[], custodians: ReadonlySet<string>): Keeper[] {
	return seats.flatMap(({ seat, title, holder, deputy }) => {
		const people = deputy.id === holder.id ? [holder] : [holder, deputy];
		return people.map((who) => {
			const part = parts.find((one) => one.seat === seat && one.personId === who.id);
			return {
				...who,
				...{ seat, seatTitle: title, deputy: who !== holder, gone: !custodians.has(who.id) },
				state: partStateOf(part && { ...part, sealed: part.sealed !== null }),
				receivedOn: part?.receivedOn ?? null,
				checkedOn: part?.checkedOn ?? null
			};
		});
	});
}

/** A period as one custodian sees it. */
export type MyCustody = Custody & {
	me: Keeper;
	task: Task;
	/** The public key of the period, base64url. */
	publicKey: string | null;
	/** Of everybody who joined: the point of their key pair, base64url, by person. */
	points: Record<string, string>;
	/** My part, sealed to the key pair in my browser, until I have it. */
	sealed: string | null;
	/** What parts are sealed to while they are asked for a count. */
	counter: string | null;
	brought: BroughtPart[];
};

/** A period as somebody with a seat in it sees it; `undefined` for who has none. */
export async function myCustody(
	db: Db,
	personId: string,
	id: string,
	on: Day
): Promise<MyCustody | undefined> {
	const period = await findPeriod(db, id);
	if (!period) return undefined;
	const parts = await partsOf(db, id);
	const custody = await stateOfCustody(db, period, parts, on);
	const me = custody.keepers.find((keeper) => keeper.id === personId);
	if (!me) return undefined;
	const sealed = parts.find((part) => part.personId === personId)?.sealed;
	const counter = await counterPoint(id);
	return {
		...custody,
		...{ me, task: taskOf(custody.ceremony, me.state) },
		publicKey: period.publicKey && toBase64url(period.publicKey),
		points: Object.fromEntries(parts.map((part) => [part.personId, toBase64url(part.point)])),
		sealed: sealed ? toBase64url(sealed) : null,
		counter: counter ? toBase64url(counter) : null,
		brought: partsBrought(id)
	};
}

/** Every period in which somebody keeps a part, with what there is to do. */
export async function myParts(db: Db, personId: string, on: Day): Promise<MyCustody[]> {
	const periods = await periodsOfCustodian(db, personId);
	const found = await Promise.all(periods.map(({ id }) => myCustody(db, personId, id, on)));
	return found.filter((custody) => custody !== undefined);
}
