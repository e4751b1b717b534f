import { desc, getTableColumns, lt, sql } from 'drizzle-orm';
import { builtOnce } from './built-once.ts';
import type { Db } from './connect.ts';
import { houseStyle } from './schema/house-style.ts';

export type HouseStyle = typeof houseStyle.$inferSelect;

/** What a page needs of it: everything but the bytes of the logo. */
export type StyleInForce = Omit<HouseStyle, 'logo'> & { hasLogo: boolean };

/** How many revisions stay, to go back to. */
const kept = 10;

const table = getTableColumns(houseStyle);

const inForce = builtOnce((db) => {
	const { logo, ...columns } = table;
	return db
		.select({ ...columns, hasLogo: sql<boolean>`${logo} is not null` })
		.from(houseStyle)
		.orderBy(desc(houseStyle.revision))
		.limit(1)
		.prepare('house style');
});

/** The house style in force; `undefined` where there is none. */
export async function styleInForce(db: Db): Promise<StyleInForce | undefined> {
	const [row] = await inForce(db).execute();
	return row;
}

/** The logo in force, or `undefined`. */
export async function logoInForce(
	db: Db
): Promise<Pick<HouseStyle, 'logo' | 'logoType' | 'revision'> | undefined> {
	const { logo, logoType, revision } = table;
	const [row] = await db
		.select({ logo, logoType, revision })
		.from(houseStyle)
		.orderBy(desc(houseStyle.revision))
		.limit(1);
	return row?.logo ? row : undefined;
}

/** Makes a next revision, and forgets the oldest. */
export async function addStyle(db: Db, style: Omit<HouseStyle, 'revision'>): Promise<void> {
	await db.execute(sql`lock table ${houseStyle} in share row exclusive mode`);
	const revision = ((await styleInForce(db))?.revision ?? 0) + 1;
	await db.insert(houseStyle).values({ ...style, revision });
	await db.delete(houseStyle).where(lt(houseStyle.revision, revision - kept));
}

/** The revision before the one in force, whole; `null` when that had no house style, `undefined` without any. */
export async function styleBefore(db: Db): Promise<HouseStyle | null | undefined> {
	const rows = await db.select().from(houseStyle).orderBy(desc(houseStyle.revision)).limit(2);
	return rows.length === 0 ? undefined : (rows[1] ?? null);
}
