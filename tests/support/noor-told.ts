import type { Db } from '#lib/server/db/connect.ts';
import { keyOf } from '#lib/server/db/record-keys.ts';
import { xapiDocument } from '#lib/server/db/schema/xapi-document.ts';
import { ourselves } from '#lib/server/lrs/moving.ts';
import { openPen } from '#lib/server/lrs/pen.ts';
import type { SignedIn } from '#lib/server/sessions.ts';
import { actorName } from '#lib/xapi/store/names.ts';
import { about, incoming, said, voiding, writer } from './incoming.ts';

/** What stands of somebody in the record store: told by us on another day, and by another system. */
export async function toldElsewhere(db: Db, { personnelNumber, email, name }: SignedIn) {
	const pen = openPen(db);
	const account = { homePage: 'https://leerplein.example', name: personnelNumber };
	const own = 'https://w3id.org/tweesprong/xapi/organisations/zandermeer';
	const fact = said({ actor: { name, account: { homePage: own, name: personnelNumber } } });
	const taken = said({ actor: { name, account } });
	const mail = { actor: { mbox: `mailto:${email}` } };
	await pen.write([incoming(fact)], ourselves);
	await pen.write(
		[taken, voiding(taken.id), about(taken.id, mail)].map(incoming),
		await writer(db)
	);
	await db.insert(xapiDocument).values({
		...{ key: keyOf('a state of Noor'), kind: 'state', agent: keyOf(actorName({ account })!) },
		...{ activity: keyOf('an activity'), name: 'bookmark', contentType: 'text/plain', etag: 'e1' },
		bytes: new TextEncoder().encode(`halfway, ${personnelNumber}`),
		updated: '2026-05-26T00:00:00Z'
	});
}
