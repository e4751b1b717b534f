import type { Db } from '../db/connect.ts';
import { findXapiClient, listXapiClients, type XapiClientRow } from '../db/xapi-clients.ts';
import { isUuid } from '../uuid.ts';

/** A learning system as it stands in the list of an administrator. */
export type ClientLine = Pick<
	XapiClientRow,
	'id' | 'name' | 'scopes' | 'lastUsedOn' | 'revokedOn' | 'madeOn'
>;

const lineOf = ({
	id,
	name,
	scopes,
	lastUsedOn,
	revokedOn,
	madeOn
}: XapiClientRow): ClientLine => ({
	...{ id, name, scopes, lastUsedOn, revokedOn, madeOn }
});

/** Every learning system that has access, or once had. */
export const xapiClientList = async (db: Db): Promise<ClientLine[]> =>
	(await listXapiClients(db)).map(lineOf);

/** One learning system; `undefined` when it is not there. */
export async function xapiClientPage(db: Db, id: string): Promise<ClientLine | undefined> {
	const client = isUuid(id) ? await findXapiClient(db, id) : undefined;
	return client && lineOf(client);
}
