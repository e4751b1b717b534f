import { sequence, type Handle, type HandleServerError } from '@sveltejs/kit/hooks';
import { htmlLang } from '#lib/i18n/language.ts';
import { authFor, db } from '#lib/server/app.ts';
import { guard } from '#lib/server/guard.ts';
import { languageOf } from '#lib/server/languages.ts';
import { whoIs } from '#lib/server/sessions.ts';

const identify: Handle = async ({ event, resolve }) => {
	const auth = authFor(event.url.protocol === 'https:');
	event.locals.person = await whoIs(db, auth, event.request.headers);
	event.locals.language = languageOf(event.locals.person, event.url, event.request.headers);
	return resolve(event);
};

const admit: Handle = ({ event, resolve }) => guard(db, event) ?? resolve(event);

const speak: Handle = async ({ event, resolve }) => {
	const lang = htmlLang(event.locals.language);
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', lang) });
};

const keepPrivate: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	if (event.locals.person) response.headers.set('cache-control', 'private, no-store');
	return response;
};

export const handle = sequence(identify, keepPrivate, speak, admit);

export const handleError: HandleServerError = ({ kind, error }) => {
	if (kind !== 'unknown') return error;
	const id = crypto.randomUUID();
	console.error(
		JSON.stringify({
			level: 'error',
			id,
			error: error instanceof Error ? error.stack : String(error)
		})
	);
	return { status: 500, message: 'Something went wrong', id };
};
