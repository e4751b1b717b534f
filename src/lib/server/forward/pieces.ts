import type { AnyStatement } from '#lib/xapi/any/statement.ts';
import { voided } from '#lib/xapi/any/statement.ts';
import { toldIn } from '#lib/xapi/downgrade.ts';
import { isWanted } from '#lib/xapi/forward/wanted.ts';
import type { Db } from '../db/connect.ts';
import { bodyOf } from '../db/forward-log.ts';
import type { ForwardTarget } from '../db/forward-targets.ts';
import { filesOf, type FollowedRecord } from '../db/records.ts';
import type { Parcel } from './deliver.ts';
import type { Part } from './multipart.ts';

/** A statement of our store as it concerns another one: a parcel, or why it is none. */
export type Piece = {
	seq: bigint;
	id: string;
	size: number;
	told: Parcel | 'not-wanted' | 'signed';
};

/** Requests are not larger than this, in characters, unless one statement is. */
const largest = 1_000_000;

/** What a store is told of a statement. */
export async function pieceFor(
	db: Db,
	target: Pick<ForwardTarget, 'version' | 'verbs' | 'activities'>,
	{ seq, id, body, files }: FollowedRecord
): Promise<Piece> {
	const statement = JSON.parse(body) as AnyStatement;
	const piece = { seq, id, size: body.length };
	if (!isWanted(target, statement, await aboutOf(db, statement)))
		return { ...piece, told: 'not-wanted' };
	const told = toldIn(target.version, statement);
	if (told === 'signed') return { ...piece, told };
	const parts = files === null ? [] : partsOf(told, await filesOf(db, files));
	return { ...piece, told: { id, statement: told, files: parts } };
}

/** What a statement voids, when that is here. */
async function aboutOf(db: Db, { verb, object }: AnyStatement): Promise<AnyStatement | undefined> {
	if (verb.id !== voided) return undefined;
	const body = await bodyOf(db, (object as { id: string }).id);
	return body === undefined ? undefined : (JSON.parse(body) as AnyStatement);
}

/** Files, each with the type that the statement says it has. */
const partsOf = (
	{ attachments = [] }: AnyStatement,
	files: readonly { sha2: string; contentType: string; bytes: Uint8Array }[]
): Part[] =>
	files.map(({ sha2, contentType, bytes }) => ({
		sha2: attachments.find((each) => each.sha2.toLowerCase() === sha2)?.sha2 ?? sha2,
		...{ contentType, bytes }
	}));

/** Pieces that go in one request, in their order, at most so many as is asked then. One with files goes alone. */
export function* groupsOf(pieces: readonly Piece[], most: () => number): Generator<Piece[]> {
	let group: Piece[] = [];
	let [parcels, size] = [0, 0];
	for (const piece of pieces) {
		const isParcel = typeof piece.told !== 'string';
		const alone = hasFiles(piece) || group.some(hasFiles);
		const full = parcels >= most() || size + piece.size > largest || alone;
		if (isParcel && parcels > 0 && full) {
			yield group;
			[group, parcels, size] = [[], 0, 0];
		}
		group.push(piece);
		if (isParcel) [parcels, size] = [parcels + 1, size + piece.size];
	}
	if (group.length > 0) yield group;
}

const hasFiles = ({ told }: Piece) => typeof told !== 'string' && told.files.length > 0;
