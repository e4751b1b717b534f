import { redirect } from '@sveltejs/kit';
import { readJoinCode } from '#lib/live/join-code.ts';
import type { PhoneScreen } from '#lib/live/words.ts';
import { library, live } from '#lib/server/app.ts';
import { contactsFor } from '#lib/server/contacts.ts';
import { phoneLooks } from '#lib/server/live/phone.ts';
import { choiceMove, sendForm } from './plain.server.ts';

/** Who is there for everybody, after a meeting. */
const listeners = ['vp_integriteit', 'integriteitscoordinator'] as const;

type Event = {
	params: { code: string };
	request: Request;
	getClientAddress(): string;
};

/** Somebody who has no session here comes to the page where codes are typed, which says why. */
export const load = async ({ params, url, locals, getClientAddress, setHeaders }) => {
	const code = readJoinCode(params.code);
	if (code && code !== params.code) redirect(308, `/live/${code}${url.search}`);
	const address = getClientAddress();
	const looked = await phoneLooks(live, library, { code: params.code, secret: undefined, address });
	if (!looked.ok) turnAway(params.code, looked);
	setHeaders({ 'cache-control': 'no-store' });
	const asked = url.searchParams.get('lang');
	return {
		view: (looked.body as { view: PhoneScreen }).view,
		contacts: contactsFor(library, listeners, 'nl').map(({ name, role, phone }) => ({
			...{ name, role, phone: phone ?? null }
		})),
		// A form is sent by nobody: the language of whoever is signed in comes with it.
		suffix: asked === null && !locals.person ? '' : `&lang=${locals.language}`
	};
};

export const actions = {
	join: (event) => answer(event, () => ({ move: 'join' })),
	choose: (event) => answer(event, choiceMove),
	rate: (event) =>
		answer(event, (form) =>
			form.has('skip')
				? null
				: { move: 'rate', score: Number(form.get('score')), sequence: Number(form.get('sequence')) }
		),
	look: (event) => answer(event, () => null)
};

/** @param moveOf what a form sends; null where it only looks */
async function answer(
	{ params, request, getClientAddress }: Event,
	moveOf: (form: FormData) => object | null
) {
	const form = await request.formData();
	const secret = /^[\w-]{43}$/.exec(String(form.get('seat') ?? ''))?.[0];
	const phone = { code: params.code, secret, address: getClientAddress() };
	const move = moveOf(form);
	const sent = await sendForm(live, library, phone, move ?? { move: 'join' });
	if ('ok' in sent) turnAway(params.code, sent);
	return {
		...sent,
		noMark: form.has('skip'),
		// An order that was chosen is no longer being made.
		isChanging: move === null && (form.has('change') || form.has('order')),
		order: String(form.getAll('order').at(-1) ?? '') || null
	};
}

function turnAway(
	code: string,
	{ refused, seconds }: { refused: string; seconds?: number }
): never {
	const why = new URLSearchParams({
		code,
		why: refused,
		...(seconds && { seconds: `${seconds}` })
	});
	redirect(303, `/live?${why}`);
}
