import { fail } from '@sveltejs/kit';
import { authFor, db, library, secret } from '#lib/server/app.ts';
import { passwordLength } from '#lib/server/auth.ts';
import { today } from '#lib/server/clock.ts';
import { setCookies } from '#lib/server/cookies.ts';
import { labelsFor } from '#lib/server/labels.ts';
import { myData } from '#lib/server/my-data.ts';
import { changeOwnPassword } from '#lib/server/own-password.ts';
import { deviceKey, deviceTag } from '#lib/server/secrets.ts';

export const load = async ({ locals }) => {
	const mine = await myData(db, library, locals.person!.personId, today());
	return {
		mine: { ...mine, statements: mine.statements.length, now: new Date() },
		labels: labelsFor(library, ['personKinds', 'audiences'], locals.language),
		length: passwordLength,
		deviceKey: deviceKey(secret, locals.person!.personId),
		personTag: deviceTag(secret, locals.person!.personId)
	};
};

export const actions = {
	password: async ({ request, url, cookies, locals }) => {
		const form = await request.formData();
		const text = (name: string) => String(form.get(name) ?? '');
		const typed = { current: text('current'), password: text('password'), repeat: text('repeat') };
		const secure = url.protocol === 'https:';
		const result = await changeOwnPassword(
			db,
			authFor(secure),
			request.headers,
			locals.person!,
			typed
		);
		if ('problems' in result) return fail(422, { changed: false, problems: result.problems });
		setCookies(cookies, result.cookies, secure);
		return { changed: true, problems: {} };
	}
};
