import { db, library, secret } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { menuOf } from '#lib/server/navigation.ts';
import { deviceKey, deviceTag } from '#lib/server/secrets.ts';

export const load = async ({ locals, url, route }) => ({
	language: locals.language,
	person: locals.person && { name: locals.person.name },
	device: locals.person && {
		deviceKey: deviceKey(secret, locals.person.personId),
		personTag: deviceTag(secret, locals.person.personId)
	},
	organisation: { name: library.organisation.organisation },
	path: url.pathname,
	/** Screens of a live session stand alone: no menu beside a secret choice or on a projector. */
	bare: route.id?.startsWith('/live/[code]') ?? false,
	nav: await menuOf(db, locals.person, {
		route: route.id ?? '',
		language: locals.language,
		on: today()
	})
});
