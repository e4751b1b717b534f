import { fail } from '@sveltejs/kit';
import { authFor, db, secret } from '#lib/server/app.ts';
import type { Door, Refused } from '#lib/server/letters/door.ts';
import type { Entered } from '#lib/server/sign-in/enter.ts';
import type { Browser } from '#lib/server/sign-in/steps.ts';
import { letIn } from '../sign-in/let-in.server.ts';

type Event = {
	url: URL;
	cookies: Browser['cookies'];
	getClientAddress(): string;
};

/** The door that a request knocks on. */
export const doorOf = ({ url, getClientAddress }: Event): Door => ({
	...{ db, secret, auth: authFor(url.protocol === 'https:') },
	...{ address: getClientAddress(), now: new Date() }
});

const statuses = { wrong: 401, wait: 429, 'not-employed': 403 } as const;

/** Lets somebody in and sends them to their programme, or says why not. */
export async function answer(event: Event, result: Entered | Refused) {
	if (result.state === 'signed-in' || result.state === 'second-step')
		return letIn(event, result, '/programme');
	const minutes = result.state === 'wait' ? Math.ceil(result.seconds / 60) : 0;
	return fail(statuses[result.state], { refused: { state: result.state, minutes } });
}

/** A text of a form, as long as anything that is typed at the door can be, of signs that a text can have. */
export const typed = (form: FormData, name: string): string =>
	String(form.get(name) ?? '')
		.replaceAll('\0', '')
		.slice(0, 100);
