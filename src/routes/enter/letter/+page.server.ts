import { fail, redirect } from '@sveltejs/kit';
import { isKiosk } from '#lib/server/kiosk.ts';
import { choosePin, showLetter } from '#lib/server/letters/door.ts';
import { answer, doorOf, typed } from '../door.server.ts';

export const load = ({ locals, request }) => {
	if (locals.person) redirect(303, '/programme');
	return { kiosk: isKiosk(request.headers) };
};

export const actions = {
	show: async (event) => {
		const form = await event.request.formData();
		const shown = { number: typed(form, 'number'), code: typed(form, 'code') };
		const found = await showLetter(doorOf(event), shown);
		if ('state' in found) return answer(event, found);
		return { shown, name: found.givenName };
	},
	choose: async (event) => {
		const form = await event.request.formData();
		const shown = { number: typed(form, 'number'), code: typed(form, 'code') };
		const pins = { pin: typed(form, 'pin'), again: typed(form, 'again') };
		const result = await choosePin(doorOf(event), shown, pins);
		if (result.state !== 'pin') return answer(event, result);
		return fail(422, { shown, problem: result.problem });
	}
};
