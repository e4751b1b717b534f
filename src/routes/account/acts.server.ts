import { fail } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { changeOwnPassword, type PasswordChangeProblems } from '#lib/server/own-password.ts';
import { removeApp as dropApp } from '#lib/server/sign-in/code-app.ts';
import { endOwnSession, mayChangeKeys } from '#lib/server/sign-in/own-account.ts';
import { addOwnPasskey, removeOwnPasskey } from '#lib/server/sign-in/passkeys.ts';
import { newRecoveryCodes } from '#lib/server/sign-in/recovery-codes.ts';
import type { Browser } from '#lib/server/sign-in/steps.ts';
import { browserOf } from '../sign-in/let-in.server.ts';

type Asked = { request: Request; url: URL; cookies: Browser['cookies']; locals: App.Locals };

/** What a form has come to; `codes` are recovery codes, which are shown this once. */
type Told =
	| 'password-changed'
	| 'session-ended'
	| 'passkey-added'
	| 'passkey-removed'
	| 'app-removed'
	| 'codes-made'
	| 'passkey-failed'
	| 'sign-in-again';

const told = (what: Told, codes: string[] = []) => ({
	...{ told: what, codes, problems: {} as PasswordChangeProblems }
});
const tooLongAgo = () => fail(403, told('sign-in-again'));

export async function password({ request, locals }: Asked) {
	const form = await request.formData();
	const text = (name: string) => String(form.get(name) ?? '');
	const typed = { current: text('current'), password: text('password'), repeat: text('repeat') };
	const problems = await changeOwnPassword(db, locals.person!, typed);
	return problems ? fail(422, { told: null, codes: [], problems }) : told('password-changed');
}

export async function endOne({ request, locals }: Asked) {
	const id = String((await request.formData()).get('session') ?? '');
	await endOwnSession(db, locals.person!, id);
	return told('session-ended');
}

export async function newPasskey({ request, url, cookies, locals }: Asked) {
	if (!(await mayChangeKeys(db, locals.person!, new Date()))) return tooLongAgo();
	const form = await request.formData();
	const name = String(form.get('name') ?? '')
		.trim()
		.slice(0, 60);
	const added = await addOwnPasskey(db, locals.person!, {
		...{ origin: url.origin, browser: browserOf({ url, cookies }), now: new Date() },
		...{ answer: String(form.get('answer') ?? ''), name: name || 'Passkey' }
	});
	return added === 'wrong' ? fail(422, told('passkey-failed')) : told('passkey-added', added.codes);
}

export async function removePasskey({ request, locals }: Asked) {
	if (!(await mayChangeKeys(db, locals.person!, new Date()))) return tooLongAgo();
	const id = String((await request.formData()).get('passkey') ?? '');
	await removeOwnPasskey(db, locals.person!.personId, id);
	return told('passkey-removed');
}

export async function removeApp({ locals }: Asked) {
	if (!(await mayChangeKeys(db, locals.person!, new Date()))) return tooLongAgo();
	await dropApp(db, locals.person!.personId);
	return told('app-removed');
}

export async function makeCodes({ locals }: Asked) {
	if (!(await mayChangeKeys(db, locals.person!, new Date()))) return tooLongAgo();
	return told('codes-made', await newRecoveryCodes(db, locals.person!.personId));
}
