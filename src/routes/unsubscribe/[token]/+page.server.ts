import { error } from '@sveltejs/kit';
import { ui } from '#lib/i18n/ui.ts';
import { db, secret } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { isSubscribed, readSubscription, subscribe } from '#lib/server/mail/unsubscribe.ts';

function subscriptionOf({ params, locals }: { params: { token: string }; locals: App.Locals }) {
	const subscription = readSubscription(secret, params.token);
	if (!subscription) error(404, ui[locals.language].notFound);
	return subscription;
}

export const load = async (event) => {
	const subscription = subscriptionOf(event);
	return { kind: subscription.kind, isSubscribed: await isSubscribed(db, subscription) };
};

export const actions = {
	// One click of a mail program posts here (RFC 8058), with no action in the address.
	default: async (event) => {
		const wanted = (await event.request.formData()).has('again');
		await subscribe(db, subscriptionOf(event), { wanted, on: today() });
		return { wanted };
	}
};
