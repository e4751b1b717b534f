import { redirect } from '@sveltejs/kit';
import type { PhoneScreen } from '#lib/live/words.ts';
import { library, live } from '#lib/server/app.ts';
import { phoneLooks } from '#lib/server/live/phone.ts';

export const load = async ({ params: { code }, getClientAddress }) => {
	const address = getClientAddress();
	const looked = await phoneLooks(live, library, { code, secret: undefined, address });
	if (!looked.ok) redirect(303, `/live?${new URLSearchParams({ code, why: looked.refused })}`);
	return { view: (looked.body as { view: PhoneScreen }).view };
};
