import { redirect } from '@sveltejs/kit';
import { isKiosk } from '#lib/server/kiosk.ts';
import { enterByPin } from '#lib/server/letters/door.ts';
import { answer, doorOf, typed } from './door.server.ts';

export const load = ({ locals, request }) => {
	if (locals.person) redirect(303, '/programme');
	return { kiosk: isKiosk(request.headers) };
};

export const actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const asked = { number: typed(form, 'number'), pin: typed(form, 'pin') };
		return answer(event, await enterByPin(doorOf(event), asked));
	}
};
