import { error, redirect } from '@sveltejs/kit';
import { guard as words } from '../i18n/guard.ts';
import type { Language } from '../i18n/language.ts';
import { judge } from './access.ts';
import type { Db } from './db/connect.ts';
import { record } from './db/audit.ts';
import type { SignedIn } from './sessions.ts';

type Asked = {
	route: { id: string | null };
	url: URL;
	request: Request;
	isDataRequest: boolean;
	fetch: typeof fetch;
	locals: { person: SignedIn | null; language: Language };
	getClientAddress(): string;
};

/** A field of this name cannot be sent back to a page: an object that has it is refused on the way. */
const trap = '__proto__';

/** Words that no address of ours has. */
const traps = [trap, '/default'];

/**
 * A form without fields that no form of ours has, and that break what reads all fields into an object, and
 * without zero bytes: nobody types them, and no text of the database holds one.
 */
export function withoutTraps(form: FormData): FormData {
	form.delete(trap);
	const nameOrText = (value: FormDataEntryValue) =>
		typeof value === 'string' ? value : value.name;
	if (![...form.values()].some((value) => nameOrText(value).includes('\0'))) return form;
	const clean = new FormData();
	for (const [name, value] of form)
		if (typeof value === 'string') clean.append(name, value.replaceAll('\0', ''));
		else clean.append(name, value, value.name.replaceAll('\0', ''));
	return clean;
}

/**
 * Refuses who may not ask a route, by the table in access.ts. A page asks a signed-out visitor to sign
 * in and comes back afterwards; anything else answers 401. A refusal to somebody known is in the audit log.
 * An address with a zero byte names nothing: no text of the database holds one, so a query would break off.
 * Nor does one that asks for `__proto__`, or for an action by a name that Kit keeps for itself.
 * @returns nothing when the route may be asked, or when there is no such route (Kit answers 404)
 */
export function guard(db: Db, event: Asked): Promise<Response> | undefined {
	const { route, url, request, locals } = event;
	if (route.id === null) return undefined;
	if (/%00/.test(url.pathname + url.search) || traps.some((name) => url.searchParams.has(name)))
		error(404, 'No such address');
	const verdict = judge(route.id, locals.person?.roles ?? null);
	if (verdict === 'allowed') return secondStepFirst(event);
	const t = words[locals.language];
	if (verdict === 'unlisted') throw new Error(`route ${route.id} is not in the access table`);
	if (verdict === 'sign-in-first') {
		if (request.method !== 'GET' || !wantsPage(event)) error(401, t.signInFirst);
		const asked = url.searchParams.has('lang') ? `&lang=${locals.language}` : '';
		redirect(303, `/sign-in?to=${encodeURIComponent(url.pathname)}${asked}`);
	}
	return refuse(db, event, t.refused);
}

/** What is open to an administrator who still has to set up a second step. */
const beforeSecondStep =
	/^\/(account|auth|sign-in|sign-out|language|refused|privacy|accessibility|healthz|readyz|house-style\.css|logo)(\/|$)/;

/** Sends an administrator who needs a second step to where it is set up, before anything else. */
function secondStepFirst(event: Asked): undefined {
	const { route, request, locals } = event;
	if (!locals.person?.needsSecondStep || beforeSecondStep.test(route.id!)) return undefined;
	if (request.method !== 'GET' || !wantsPage(event))
		error(403, words[locals.language].secondStepFirst);
	redirect(303, '/account');
}

/**
 * Answers 400 where a body is no form or a broken one, which `formData` says by a TypeError, or by a URIError
 * where the name of a file is: that is the sender's mistake and not ours.
 * @throws the problem itself when it is another, such as a body that is too large
 */
export function unreadable({ locals }: Pick<Asked, 'locals'>, problem: unknown): never {
	if (problem instanceof TypeError || problem instanceof URIError)
		error(400, words[locals.language].unreadable);
	throw problem;
}

async function refuse(db: Db, event: Asked, sentence: string): Promise<Response> {
	await record(db, {
		actor: event.locals.person!.personId,
		action: 'ask',
		object: event.route.id!,
		result: 'refused',
		origin: 'web'
	});
	// Kit shows a bare page for an error thrown in a hook; a page of ours says it in the house style.
	if (event.isDataRequest || event.request.method !== 'GET' || !wantsPage(event))
		error(403, sentence);
	return event.fetch('/refused');
}

function wantsPage({ request, isDataRequest }: Asked): boolean {
	return isDataRequest || (request.headers.get('accept') ?? '').includes('text/html');
}
