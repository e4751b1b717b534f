import type { Library } from '../../content/library.ts';
import type { Db } from '../db/connect.ts';
import { accentInForce, styleOnPage } from '../style/in-force.ts';
import type { House } from './write.ts';

/** How mails look and what they call things, as it is now. */
export async function mailHouse(
	db: Db,
	{ organisation }: Pick<Library, 'organisation'>
): Promise<House> {
	const [accent, { product }] = await Promise.all([accentInForce(db), styleOnPage(db, 'nl')]);
	return { organisation: organisation.organisation, product, accent };
}
