import { fail, redirect } from '@sveltejs/kit';
import { readJoinCode } from '#lib/live/join-code.ts';
import { live } from '#lib/server/app.ts';
import { knock } from '#lib/server/live/enter.ts';

const reasons = ['form', 'unknown-code', 'session-over', 'wait'] as const;
type Why = (typeof reasons)[number];

/** Somebody who came with a code that leads nowhere reads why. */
export const load = ({ url: { searchParams } }) => ({
	code: searchParams.get('code')?.slice(0, 12) ?? '',
	why: reasons.find((reason) => reason === searchParams.get('why')) ?? null,
	seconds: Number(searchParams.get('seconds') ?? 0) || 0
});

export const actions = {
	default: async ({ request, url, getClientAddress }) => {
		const typed = String((await request.formData()).get('code') ?? '');
		const code = readJoinCode(typed);
		const failed = (why: Why, seconds = 0) =>
			fail(why === 'wait' ? 429 : 400, { code: typed.slice(0, 40), why, seconds });
		if (!code) return failed('form');
		const looked = await knock(live, code, getClientAddress());
		if (looked.ok) redirect(303, `/live/${code}${url.search.includes('lang=') ? url.search : ''}`);
		const why = reasons.find((reason) => reason === looked.refused) ?? 'unknown-code';
		return failed(why, 'seconds' in looked ? looked.seconds : 0);
	}
};
