import { db, library, secret } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { labelsFor } from '#lib/server/labels.ts';
import { myData } from '#lib/server/my-data.ts';
import { deviceKey, deviceTag } from '#lib/server/secrets.ts';

export const load = async ({ locals }) => {
	const mine = await myData(db, library, locals.person!.personId, today());
	return {
		mine: { ...mine, statements: mine.statements.length, now: new Date() },
		labels: labelsFor(library, ['personKinds', 'audiences'], locals.language),
		deviceKey: deviceKey(secret, locals.person!.personId),
		personTag: deviceTag(secret, locals.person!.personId)
	};
};
