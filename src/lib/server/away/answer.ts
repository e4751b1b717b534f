import { away as words } from '../../i18n/away.ts';
import { formIn } from '../form-body.ts';
import { languageOf } from '../languages.ts';
import type { Language } from '../../i18n/language.ts';
import { awayPage, type SentForm } from './page.ts';

type Asked = {
	url: URL;
	request: Request;
	isDataRequest: boolean;
	locals: { person: { language: Language } | null; sent?: FormData | undefined };
};

/** Seconds after which a program may try again. */
const retryAfter = '5';

/** The policy of a page that needs one style sheet, an icon and its own form. */
const policy =
	"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/**
 * What a request gets that the database could not serve.
 * @param said what the framework would say, where it got that far
 */
export async function answerAway(event: Asked, said?: Response): Promise<Response> {
	const { request, url, locals } = event;
	const headers = { 'retry-after': retryAfter, 'cache-control': 'no-store' };
	const language = languageOf(locals.person ?? null, url, request.headers);
	if (request.headers.get('x-sveltekit-action') === 'true')
		// As what an action refuses, the page stays as it is, with all that was typed.
		return Response.json({ type: 'failure', status: 503 }, { status: 503, headers });
	if (event.isDataRequest && said) return withHeaders(said, headers);
	if ((request.headers.get('accept') ?? '').includes('text/html')) {
		const page = awayPage(language, url.pathname + url.search, await sentIn(request, locals.sent));
		const type = 'text/html; charset=utf-8';
		return new Response(page, {
			status: 503,
			headers: { ...headers, 'content-type': type, 'content-security-policy': policy }
		});
	}
	return said
		? withHeaders(said, headers)
		: Response.json({ message: words[language].text }, { status: 503, headers });
}

function withHeaders(said: Response, headers: Record<string, string>): Response {
	const made = new Response(said.body, said);
	for (const [name, value] of Object.entries(headers)) made.headers.set(name, value);
	return made;
}

/** What nobody should find in a page. */
const secret = /^code$|^pin$|pass|secret|token/i;

async function sentIn(request: Request, read: FormData | undefined): Promise<SentForm | null> {
	if (request.method !== 'POST') return null;
	const form = read ?? (await formIn(request, () => request.formData()).catch(() => undefined));
	const all = [...(form ?? [])];
	const fields = all.filter((field): field is [string, string] => typeof field[1] === 'string');
	if (fields.some(([name]) => secret.test(name))) return null;
	return { fields, isWhole: form !== undefined && fields.length === all.length };
}
