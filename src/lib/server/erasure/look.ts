import type { Day } from '../../programme/calendar.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { fateOf, whyItStays, type Fate, type WhyItStays } from '../db/erasure-fates.ts';
import { findPeople, foundBy, rowsNaming, tablesWith, type Found } from '../db/erasure-people.ts';
import { inTheWay, type Refusal } from './erase.ts';

export type { Found };

/** How many people a search shows: who is meant is typed more exactly. */
export const mostFound = 20;

/** Finds people to erase. The search itself is in the audit log. */
export function searchPeople(db: Db, reader: string, asked: string, on: Day): Promise<Found[]> {
	return db.transaction(async (tx) => {
		const found = await findPeople(tx, asked, on, mostFound);
		await record(tx, {
			...{ actor: reader, role: 'administrator', action: 'look', object: 'people-to-erase' },
			...{ result: 'ok', origin: 'web', detail: { name: asked, rows: found.length } }
		});
		return found;
	});
}

/** What erasing somebody would do, by table. */
export type Preview = {
	who: Found;
	refused: Refusal | undefined;
	/** Goes, or loses the name. */
	goes: string[];
	/** Stays for the numbers, without a name. */
	counts: string[];
	stays: { table: string; why: WhyItStays }[];
	/** Tables of texts that people typed in which the name, number or address stands. */
	texts: string[];
};

/** Tables that are cleared by what they hold, not by a column that names people. */
const cleared = [
	...['person', 'user', 'statement', 'record', 'xapi_document', 'staff_import', 'proof_import'],
	'mail_outbox'
];

/** What was told of somebody: it stays for the numbers, or goes with what other systems told. */
const toldOf = ['statement', 'record', 'xapi_document'];

/** What erasing somebody would do; nothing is changed. The look is in the audit log. */
export function previewOf(
	db: Db,
	reader: string,
	id: string,
	on: Day
): Promise<Preview | undefined> {
	return db.transaction(async (tx) => {
		const who = await foundBy(tx, id, on);
		if (!who) return undefined;
		const named = await rowsNaming(tx, id);
		const tables = (...fates: Fate[]) => [
			...new Set(
				named
					.filter(({ key }) => fates.includes(fateOf[key]!))
					.map(({ key }) => key.slice(0, key.lastIndexOf('.')))
			)
		];
		const words = [who.name, who.personnelNumber, who.email].filter((word) => word !== null);
		const anywhere = Object.keys(await tablesWith(tx, words));
		const written = anywhere.filter(
			(table) => !cleared.includes(table) && !table.startsWith('scim_') && table !== 'audit_log'
		);
		await record(tx, {
			...{ actor: reader, role: 'administrator', action: 'look', object: `person of ${id}` },
			...{ result: 'ok', origin: 'web', detail: {} }
		});
		const why: Record<string, WhyItStays | undefined> = whyItStays;
		const kept = [...tables('stays'), ...written.filter((table) => why[table])];
		const counted = tables('counts');
		return {
			who,
			refused: inTheWay(who),
			goes: [
				...['person', ...tables('row', 'empty', 'listed', 'author')],
				...(counted.includes('enrolment') ? ['certificate', 'item_done'] : [])
			],
			counts: [...counted, ...anywhere.filter((table) => toldOf.includes(table))],
			stays: [...new Set(kept)].map((table) => ({ table, why: why[table]! })),
			texts: written.filter((table) => !why[table])
		};
	});
}
