import { db, library, secret } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { isKiosk } from '#lib/server/kiosk.ts';
import { menuOf } from '#lib/server/navigation.ts';
import { onDevice } from '#lib/server/secrets.ts';
import { styleOnPage } from '#lib/server/style/in-force.ts';

export const load = async ({ locals, url, route, request }) => ({
	language: locals.language,
	person: locals.person && { name: locals.person.name },
	device: locals.person && onDevice(secret, locals.person),
	kiosk: isKiosk(request.headers),
	organisation: { name: library.organisation.organisation },
	style: await styleOnPage(db, locals.language),
	path: url.pathname,
	/** Screens of a live session stand alone: no menu beside a secret choice or on a projector. Nor in somebody else's page. */
	bare: ['/live/[code]', '/embed', '/lti'].some((alone) => route.id?.startsWith(alone)),
	nav: await menuOf(db, locals.person, {
		route: route.id ?? '',
		language: locals.language,
		on: today()
	})
});
