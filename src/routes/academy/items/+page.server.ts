import { itemLines } from '#lib/server/academy/items/list-page.ts';
import { db, shelf } from '#lib/server/app.ts';

export const load = async () => ({ items: await itemLines(db, shelf.leftOut()) });
