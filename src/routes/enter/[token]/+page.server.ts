import { fail } from '@sveltejs/kit';
import { isKiosk } from '#lib/server/kiosk.ts';
import { choosePin, showLetter } from '#lib/server/letters/door.ts';
import { answer, doorOf, typed } from '../door.server.ts';

export const load = async (event) => {
	const found = await showLetter(doorOf(event), { token: event.params.token });
	const letter = 'state' in found ? null : { name: found.givenName, number: found.number };
	return { letter, kiosk: isKiosk(event.request.headers) };
};

export const actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const pins = { pin: typed(form, 'pin'), again: typed(form, 'again') };
		const result = await choosePin(doorOf(event), { token: event.params.token }, pins);
		if (result.state !== 'pin') return answer(event, result);
		return fail(422, { problem: result.problem });
	}
};
